package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Article;

class CascadeTest {

  @Test
  void theSampleArticlesMakeTheSameClaimsAsWithEverySentenceParsed() throws Exception {
    CascadeDifference difference = new CascadeDifference();
    for (Article article : ArticlesOnDisk.read(Path.of("..", "input"))) {
      difference.add(article);
    }
    assertThat(difference.claims()).isPositive();
    assertThat(difference.lines()).isEmpty();
  }
}
