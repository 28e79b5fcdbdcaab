/** The form in which claims and relations travel between workers and stay in the ledger. */
@NullMarked
package org.onrecord.codec;

import org.jspecify.annotations.NullMarked;
