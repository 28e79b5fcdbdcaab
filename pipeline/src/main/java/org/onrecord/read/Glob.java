package org.onrecord.read;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** A pattern for paths below a folder; what matches a folder means all below it, as in a shell. */
final class Glob {

  private final List<PathMatcher> matchers;

  /** How many names deep a match can lie. */
  private final int depth;

  /**
   * @param pattern in the syntax of {@link FileSystem#getPathMatcher}; {@code **} followed by a
   *     slash also stands for no folder at all
   * @throws java.util.regex.PatternSyntaxException when it is not complete
   */
  Glob(String pattern) {
    FileSystem system = FileSystems.getDefault();
    this.matchers =
        List.of(
            system.getPathMatcher("glob:" + pattern),
            system.getPathMatcher("glob:" + pattern.replace("**/", "")));
    boolean isDeep = pattern.contains("**") || pattern.contains("{");
    this.depth = isDeep ? Integer.MAX_VALUE : Path.of(pattern).getNameCount();
  }

  /** Whether the pattern means the file or a folder above it. */
  boolean matches(Path below) {
    for (Path part = below; part != null; part = part.getParent()) {
      Path path = part;
      if (matchers.stream().anyMatch(matcher -> matcher.matches(path))) {
        return true;
      }
    }
    return false;
  }

  /** Whether files that match can lie in the folder; most folders then need no visit. */
  boolean leadsInto(Path below) {
    return below.getNameCount() < depth || matches(below);
  }
}
