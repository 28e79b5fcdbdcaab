package org.onrecord.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onrecord.claim.Claim;

/** Reads the article pairs; their form is told in {@code pairs/README.txt}. */
final class PairCases {

  private PairCases() {}

  /**
   * One case.
   *
   * @param file the name of the file it stands in
   * @param expected empty for "none"
   */
  record Case(String file, String title, Set<RelationKind> expected, List<String[]> articles) {

    List<Claim> claims() {
      List<Claim> claims = new ArrayList<>();
      for (String[] part : articles) {
        String id = part[0] + " " + part[1];
        claims.addAll(TestArticles.claims(id, part[0], part[1], part[2]));
      }
      return claims;
    }

    List<Relation> relations() {
      return new Comparer()
          .compare(claims()).stream()
              .filter(relation -> relation.kind() != RelationKind.RESPONDS)
              .toList();
    }

    @Override
    public String toString() {
      return title;
    }
  }

  /** Those that rules were written for. */
  static List<Case> all() {
    return in("pairs/README.txt");
  }

  /** Those that strangers wrote, who knew no rule. */
  static List<Case> byStrangers() {
    return in("strangers/README.txt");
  }

  private static List<Case> in(String readme) {
    try (Stream<Path> files = Files.list(folder(readme))) {
      return files
          .filter(file -> file.toString().endsWith(".pairs"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(String readme) {
    try {
      URL file = Objects.requireNonNull(PairCases.class.getResource(readme));
      return Objects.requireNonNull(Path.of(file.toURI()).getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Case> read(Path file) {
    List<Case> cases = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("## ")) {
          cases.add(
              new Case(fileName(file), line.substring(3), new TreeSet<>(), new ArrayList<>()));
          continue;
        }
        if (line.isBlank()) {
          continue;
        }
        add(cases.get(cases.size() - 1), line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void add(Case current, String line) {
    if (line.startsWith("expect:")) {
      for (String kind : line.substring("expect:".length()).strip().split(" ")) {
        if (!kind.equals("none")) {
          current.expected().add(RelationKind.valueOf(kind.toUpperCase(Locale.ROOT)));
        }
      }
    } else if (line.startsWith("@ ")) {
      int space = line.lastIndexOf(' ');
      current
          .articles()
          .add(new String[] {line.substring(2, space), line.substring(space + 1), ""});
    } else {
      String[] article = current.articles().get(current.articles().size() - 1);
      article[2] = article[2].isEmpty() ? line : article[2] + "\n" + line;
    }
  }
}
