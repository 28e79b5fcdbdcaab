package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.onrecord.article.Rejection;

/**
 * The files that a run reads, in the order of the arguments and inside a folder by path; each once,
 * however often it is named.
 *
 * @param inputs what an {@link ArticleReader} is to read
 * @param rejected folders that could not be looked into
 */
public record InputList(List<Input> inputs, List<Rejection> rejected) {

  private static final String STDIN = "-";

  public InputList {
    inputs = List.copyOf(inputs);
    rejected = List.copyOf(rejected);
  }

  /**
   * Expands files, folders (with all below them), globs that the shell left as they are, and {@code
   * -}. Hidden files are passed over, and so are the {@code x.meta.json} of articles.
   *
   * <p>Ids are file names without extension, below a folder or glob with the path from there; where
   * two are alike, with extension; where even these are, the whole path as given.
   *
   * @param stdin read to its end if an argument is {@code -}
   * @param spoolFolder where its content is kept for the run
   * @throws NoSuchInputException when an argument names nothing or all name nothing to read
   * @throws IOException when standard input cannot be read or kept
   */
  public static InputList expand(List<String> arguments, InputStream stdin, Path spoolFolder)
      throws NoSuchInputException, IOException {
    List<FoundFile> found = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals(STDIN)) {
        found.add(Spool.keep(stdin, spoolFolder));
        continue;
      }
      FileSearch search = search(argument);
      found.addAll(search.files());
      rejected.addAll(search.rejected());
      search.problem().ifPresent(missing::add);
    }
    if (!missing.isEmpty()) {
      throw new NoSuchInputException(String.join("; ", missing));
    }
    List<FoundFile> files = withoutRepetitions(found);
    if (files.isEmpty() && rejected.isEmpty()) {
      throw new NoSuchInputException(
          "there is no file in "
              + String.join(", ", arguments)
              + "; .txt, .html and .jsonl are read");
    }
    return new InputList(UniqueIds.assign(files), rejected);
  }

  /** How many articles the inputs hold at most; empty where a file may hold any number. */
  public OptionalInt mostArticles() {
    boolean oneEach =
        inputs.stream()
            .map(input -> InputFormat.of(input.path()))
            .allMatch(format -> format == InputFormat.TEXT || format == InputFormat.HTML);
    return oneEach ? OptionalInt.of(inputs.size()) : OptionalInt.empty();
  }

  private static FileSearch search(String argument) throws IOException {
    try {
      return FileSearch.of(argument);
    } catch (InvalidPathException e) {
      return FileSearch.failed("«" + argument + "» cannot be a file name: " + e.getReason());
    }
  }

  private static List<FoundFile> withoutRepetitions(List<FoundFile> files) {
    Map<Path, FoundFile> byRealPath = new LinkedHashMap<>();
    for (FoundFile file : files) {
      byRealPath.putIfAbsent(realPath(file.path()), file);
    }
    return List.copyOf(byRealPath.values());
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // A link to nothing is still an input: reading it says what is wrong.
      return path.toAbsolutePath().normalize();
    }
  }

  static boolean isMetadataOfArticle(Path path) {
    String name = String.valueOf(path.getFileName());
    if (InputFormat.of(name) != InputFormat.METADATA) {
      return false;
    }
    String stem = InputFormat.stem(name);
    return List.of(".txt", ".html", ".htm", ".TXT", ".HTML", ".HTM").stream()
        .anyMatch(extension -> Files.exists(path.resolveSibling(stem + extension)));
  }
}
