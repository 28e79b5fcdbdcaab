package org.onrecord.read;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.onrecord.article.Rejection;

/** The files that one argument means, in the order of their paths. */
record FileSearch(List<FoundFile> files, List<Rejection> rejected, Optional<String> problem) {

  private static final Pattern GLOB_SIGN = Pattern.compile("[*?\\[{]");

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
    Matcher sign = GLOB_SIGN.matcher(argument);
    return sign.find()
        ? glob(argument, sign.start())
        : failed("there is no file or folder " + argument);
  }

  private static FileSearch glob(String argument, int firstSign) throws IOException {
    int slash = argument.lastIndexOf('/', firstSign);
    Path folder = slash < 0 ? Path.of("") : Path.of(argument.substring(0, slash + 1));
    Glob glob;
    try {
      glob = new Glob(argument.substring(slash + 1));
    } catch (PatternSyntaxException e) {
      return failed("the pattern " + argument + " is not complete: " + e.getDescription());
    }
    FileSearch search = walk(folder, glob::matches, glob::leadsInto);
    return search.files().isEmpty() ? failed("no file matches " + argument) : search;
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
