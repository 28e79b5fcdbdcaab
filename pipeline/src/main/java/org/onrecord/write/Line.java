package org.onrecord.write;

import java.io.Serializable;

/**
 * One record as it will stand in its file, and the key that says where.
 *
 * @param key what the file is sorted by, in the order of its UTF-8 bytes; see {@link SortKey}
 * @param json one JSON object without a line end
 */
public record Line(Table table, String key, String json) implements Serializable {}
