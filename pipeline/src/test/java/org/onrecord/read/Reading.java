package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.Rejection;

/** Writes a file and reads it back as an input, for tests. */
final class Reading {

  private final Path folder;
  private final ReadOptions options;

  Reading(Path folder, ReadOptions options) {
    this.folder = folder;
    this.options = options;
  }

  static Reading in(Path folder) {
    return new Reading(folder, ReadOptions.DEFAULT);
  }

  Reading with(String name, String content) throws IOException {
    Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  List<ReadResult> all(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    return all(name);
  }

  List<ReadResult> all(String name) {
    List<ReadResult> results = new ArrayList<>();
    Path path = folder.resolve(name);
    new ArticleReader(options)
        .read(new Input(path.toString(), name, InputFormat.stem(name)), results::add);
    return results;
  }

  List<ReadResult> all(String name, String content) throws IOException {
    return all(name, content.getBytes(StandardCharsets.UTF_8));
  }

  Article article(String name, byte[] content) throws IOException {
    return article(only(all(name, content)));
  }

  Article article(String name, String content) throws IOException {
    return article(only(all(name, content)));
  }

  Rejection rejection(String name, byte[] content) throws IOException {
    return rejection(only(all(name, content)));
  }

  Rejection rejection(String name, String content) throws IOException {
    return rejection(only(all(name, content)));
  }

  static ReadResult only(List<ReadResult> results) {
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  static Article article(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).article();
  }

  static Rejection rejection(ReadResult result) {
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
    return ((ReadResult.Refused) result).rejection();
  }
}
