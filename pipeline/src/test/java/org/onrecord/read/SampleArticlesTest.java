package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that the README's first command reads. */
class SampleArticlesTest {

  @Test
  void allAreReadWithTheirDatesButTheOneThatIsNotUtf8(@TempDir Path temp) throws Exception {
    InputList list = InputList.expand(List.of("../input"), InputStream.nullInputStream(), temp);
    List<ReadResult> results = new ArrayList<>();
    ArticleReader reader = new ArticleReader(ReadOptions.DEFAULT);
    list.inputs().forEach(input -> reader.read(input, results::add));
    List<String> read = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Read one) {
        read.add(one.article().id() + " " + one.article().published().iso());
      } else {
        refused.add(Reading.rejection(result).file() + " " + Reading.rejection(result).error());
      }
    }
    assertThat(read)
        .containsExactly(
            "cw-2024-03-28-brackwater 2024-03-28",
            "cw-2024-04-10-northfold 2024-04-10",
            "cw-2024-04-12-calder 2024-04-12",
            "harbour-post-northfold 2024-03-22",
            "meridian-business-filing 2024-03-25",
            "valley-courier-delt 2024-03-27");
    assertThat(refused).containsExactly("../input/courier-archive-2019.txt not-utf-8");
    assertThat(list.rejected()).isEmpty();
  }
}
