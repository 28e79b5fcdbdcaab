package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;
import org.onrecord.article.Published;
import org.onrecord.article.Rejection;

class DuplicateIdsTest {

  private static Article article(String file) {
    return new Article("x", file, "", "", Published.UNKNOWN, "", "", "", "Words.");
  }

  @Test
  void theFirstByFileAndLineKeepsTheIdInWhateverOrderTheyCome() {
    List<Article> articles = List.of(article("a.jsonl#10"), article("b.txt"), article("a.jsonl#9"));
    List<ReadResult> results = DuplicateIds.keepFirst(articles);
    assertThat(Reading.article(results.get(0)).file()).isEqualTo("a.jsonl#9");
    assertThat(results.subList(1, 3))
        .extracting(result -> Reading.rejection(result).file())
        .containsExactly("a.jsonl#10", "b.txt");
    Rejection rejection = Reading.rejection(results.get(1));
    assertThat(rejection.error()).isEqualTo("duplicate-id");
    assertThat(rejection.message()).contains("«x»").contains("a.jsonl#9");
  }

  @Test
  void anIdThatOnlyOneHasIsLeftAlone() {
    assertThat(DuplicateIds.keepFirst(List.of(article("a.txt"))))
        .containsExactly(new ReadResult.Read(article("a.txt")));
  }
}
