package org.onrecord.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.onrecord.article.Rejection;

/** The files that one argument means, in the order of their paths. */
record FileSearch(List<FoundFile> files, List<Rejection> rejected, Optional<String> problem) {

  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  static FileSearch failed(String problem) {
    return new FileSearch(List.of(), List.of(), Optional.of(problem));
  }

  /**
   * @throws java.nio.file.InvalidPathException when the argument cannot be a path
   */
  static FileSearch of(String argument) throws IOException {
    if (argument.isBlank()) {
      return failed("an input is an empty name");
    }
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      return walk(path, below -> true, below -> true);
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      String name = String.valueOf(path.getFileName());
      List<FoundFile> file = List.of(new FoundFile(path, name, slashes(path)));
      boolean isMetadata = InputList.isMetadataOfArticle(path);
      return new FileSearch(isMetadata ? List.of() : file, List.of(), Optional.empty());
    }
    return GLOB.matcher(argument).find()
        ? glob(argument)
        : failed("there is no file or folder " + argument);
  }

  private static FileSearch glob(String argument) throws IOException {
    int firstSign = argument.replaceFirst(GLOB.pattern() + ".*", "").length();
    int slash = argument.lastIndexOf('/', firstSign);
    Path folder = slash < 0 ? Path.of("") : Path.of(argument.substring(0, slash + 1));
    String pattern = argument.substring(slash + 1);
    PathMatcher matcher;
    try {
      matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      return failed("the pattern " + argument + " is not complete: " + e.getDescription());
    }
    int depth = isDeep(pattern) ? Integer.MAX_VALUE : Path.of(pattern).getNameCount();
    FileSearch search =
        walk(
            folder,
            below -> isMatched(below, matcher),
            below -> below.getNameCount() < depth || isMatched(below, matcher));
    return search.files().isEmpty() ? failed("no file matches " + argument) : search;
  }

  /** Whether the pattern can match at any depth; if not, most folders need no visit. */
  private static boolean isDeep(String pattern) {
    return pattern.contains("**") || pattern.contains("{");
  }

  /** Whether the pattern means the file or a folder above it. */
  private static boolean isMatched(Path below, PathMatcher matcher) {
    for (Path part = below; part != null; part = part.getParent()) {
      if (matcher.matches(part)) {
        return true;
      }
    }
    return false;
  }

  private static FileSearch walk(Path folder, Predicate<Path> isWanted, Predicate<Path> isEntered)
      throws IOException {
    FolderWalk walk = new FolderWalk(folder, below -> isEntered.test(folder.relativize(below)));
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    List<FoundFile> files = new ArrayList<>();
    for (Path path : walk.files()) {
      Path below = folder.relativize(path);
      if (isWanted.test(below) && !InputList.isMetadataOfArticle(path)) {
        files.add(new FoundFile(path, slashes(below), slashes(path)));
      }
    }
    files.sort(Comparator.comparing(FoundFile::below));
    return new FileSearch(files, walk.rejected(), Optional.empty());
  }

  static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
