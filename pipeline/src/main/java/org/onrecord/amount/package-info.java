/**
 * Finds amounts of money in the characters of a text and normalises them to intervals in ISO 4217
 * currencies.
 *
 * <p>A {@code Lexer} cuts the text, a {@code TermParser} reads one number with its currency, an
 * {@code ExpressionParser} joins two of them to a range, and {@code Hedges} and {@code PerUnits}
 * read what stands around; a {@code CurrencyResolver} decides at last what a bare "$" or "pesos"
 * means.
 */
@NullMarked
package org.onrecord.amount;

import org.jspecify.annotations.NullMarked;
