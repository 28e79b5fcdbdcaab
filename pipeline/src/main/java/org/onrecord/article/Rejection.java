package org.onrecord.article;

import java.io.Serializable;

/**
 * An input that could not be processed, and what its owner can do about it.
 *
 * @param file the input, with {@code #line} for a line of a JSONL file
 * @param stage where it failed: {@code read}, {@code annotate}, ...
 * @param error a stable short name of the defect, such as {@code not-utf-8}
 * @param message place and remedy, in words
 */
public record Rejection(String file, String stage, String error, String message)
    implements Serializable {}
