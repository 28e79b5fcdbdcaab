package org.onrecord.evaluate;

/**
 * A text of a gold file, with the metadata that an article is read with. Absent values are empty.
 *
 * @param published an ISO 8601 date
 */
public record GoldText(String id, String text, String published, String publisher, String title) {}
