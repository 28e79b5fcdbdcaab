package org.onrecord.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;

/**
 * Decides between articles that claim the same id, as lines of JSONL files can: the first by file
 * name, then line, keeps it and the others are refused.
 */
public final class DuplicateIds {

  private static final Pattern LINE = Pattern.compile("^(.*)#(\\d{1,18})$", Pattern.DOTALL);

  private static final Comparator<Article> BY_FILE_THEN_LINE =
      Comparator.comparing((Article article) -> fileOf(article.file()))
          .thenComparingLong(article -> lineOf(article.file()));

  private DuplicateIds() {}

  /**
   * One result for each article, the kept one first. The answer does not depend on the order.
   *
   * @param sameId articles that all have one id
   */
  public static List<ReadResult> keepFirst(Collection<Article> sameId) {
    List<Article> inOrder = sameId.stream().sorted(BY_FILE_THEN_LINE).toList();
    List<ReadResult> results = new ArrayList<>();
    for (Article article : inOrder) {
      Article first = inOrder.get(0);
      results.add(
          results.isEmpty()
              ? new ReadResult.Read(article)
              : new ReadResult.Refused(refuse(article, first)));
    }
    return results;
  }

  private static Rejection refuse(Article article, Article first) {
    RefusedException why =
        new RefusedException(
            Defect.DUPLICATE_ID,
            "the id «%s» belongs to %s already; give every article an id of its own",
            article.id(),
            first.file());
    return ArticleReader.rejection(article.file(), why);
  }

  private static String fileOf(String file) {
    Matcher line = LINE.matcher(file);
    return line.matches() ? line.group(1) : file;
  }

  private static long lineOf(String file) {
    Matcher line = LINE.matcher(file);
    return line.matches() ? Long.parseLong(line.group(2)) : 0;
  }
}
