/**
 * What reviewers decide on claims, and whether it still counts. A decision is a person's; the
 * status of a claim stays what its relations make of it.
 */
@NullMarked
package org.onrecord.review;

import org.jspecify.annotations.NullMarked;
