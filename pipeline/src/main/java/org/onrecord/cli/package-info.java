/** The command line: options, exit codes, what a person reads on the terminal. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
