package org.onrecord.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.InputList;
import org.onrecord.read.NoSuchInputException;
import org.onrecord.read.ReadOptions;
import org.onrecord.read.ReadResult;

/** Articles for benchmarks, without those that cannot be read. */
final class ArticlesOnDisk {

  private ArticlesOnDisk() {}

  /**
   * Reads all of them.
   *
   * @param input a file or folder, as for a run
   */
  static List<Article> read(Path input) throws IOException, NoSuchInputException {
    List<Article> articles = new ArrayList<>();
    ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT);
    InputList.expand(List.of(input.toString()), InputStream.nullInputStream(), input)
        .inputs()
        .forEach(each -> reader.read(each, result -> add(result, articles)));
    return articles;
  }

  private static void add(ReadResult result, List<Article> articles) {
    if (result instanceof ReadResult.Read read) {
      articles.add(read.article());
    }
  }
}
