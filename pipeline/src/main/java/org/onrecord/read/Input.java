package org.onrecord.read;

import java.io.Serializable;

/**
 * One file to read. A JSONL file is one input that holds many articles.
 *
 * @param path where its bytes are
 * @param file how results name it: the path as the user gave it, {@code stdin} for standard input
 * @param id the article's id, or for a JSONL file what the ids of lines without one start with;
 *     unique in its {@link InputList}
 */
public record Input(String path, String file, String id) implements Serializable {}
