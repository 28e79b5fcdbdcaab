package org.onrecord.read;

import java.nio.file.Path;

/**
 * A file that an argument led to.
 *
 * @param path where it is
 * @param below its path from the folder or glob that led to it, with {@code /}
 * @param file its path as the user would write it, with {@code /}
 */
record FoundFile(Path path, String below, String file) {}
