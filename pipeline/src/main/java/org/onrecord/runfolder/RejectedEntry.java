package org.onrecord.runfolder;

/** One line of {@code rejected.jsonl}: an input that could not be read, and the remedy. */
public record RejectedEntry(String file, String stage, String error, String message) {}
