package org.onrecord.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.onrecord.write.Line;
import org.onrecord.write.Table;

/** A line as the table's number and two strings in UTF-8. */
final class LineCoder extends AtomicCoder<Line> {

  private static final long serialVersionUID = 1L;
  private static final LineCoder INSTANCE = new LineCoder();
  private static final VarIntCoder NUMBER = VarIntCoder.of();
  private static final StringUtf8Coder TEXT = StringUtf8Coder.of();

  private LineCoder() {}

  static LineCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(Line line, OutputStream out) throws IOException {
    NUMBER.encode(line.table().ordinal(), out);
    TEXT.encode(line.key(), out);
    TEXT.encode(line.json(), out);
  }

  @Override
  public Line decode(InputStream in) throws IOException {
    Table table = Table.values()[NUMBER.decode(in)];
    return new Line(table, TEXT.decode(in), TEXT.decode(in));
  }

  @Override
  public void verifyDeterministic() {
    // Every part has one encoding only.
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }
}
