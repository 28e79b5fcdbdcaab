package org.onrecord.benchmark;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.InputList;
import org.onrecord.read.ReadOptions;
import org.onrecord.read.ReadResult;

/** The articles that the repository brings along. */
final class SampleArticles {

  private static final Path FOLDER = Path.of("../input");

  private SampleArticles() {}

  static List<Article> read() throws Exception {
    List<Article> articles = new ArrayList<>();
    ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT);
    InputList inputs =
        InputList.expand(List.of(FOLDER.toString()), InputStream.nullInputStream(), FOLDER);
    inputs.inputs().forEach(input -> reader.read(input, result -> add(result, articles)));
    return articles;
  }

  private static void add(ReadResult result, List<Article> articles) {
    if (result instanceof ReadResult.Read read) {
      articles.add(read.article());
    }
  }
}
