package org.onrecord.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.onrecord.write.Line;
import org.onrecord.write.Table;

class LineCoderTest {

  @Test
  void whatIsDecodedIsWhatWasEncoded() throws CoderException {
    for (Table table : Table.values()) {
      Line line = new Line(table, "a\0🚀", "{\"text\":\"é\"}");
      byte[] bytes = CoderUtils.encodeToByteArray(LineCoder.of(), line);

      assertThat(CoderUtils.decodeFromByteArray(LineCoder.of(), bytes)).isEqualTo(line);
    }
  }
}
