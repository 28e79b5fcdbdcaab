/** Finds amounts of money and normalises them to intervals in ISO 4217 currencies. */
@NullMarked
package org.onrecord.amount;

import org.jspecify.annotations.NullMarked;
