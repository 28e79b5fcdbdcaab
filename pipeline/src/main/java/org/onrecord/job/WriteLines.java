package org.onrecord.job;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.WriteFilesResult;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.onrecord.write.Line;
import org.onrecord.write.ShardFormat;

/**
 * Writes lines as shards, each table into a folder of its own. Which line goes into which shard,
 * and in which order, differs from run to run; merging the shards puts them in order.
 */
final class WriteLines extends PTransform<PCollection<Line>, WriteFilesResult<String>> {

  private static final long serialVersionUID = 1L;

  private final String workDir;
  private final int shards;

  /**
   * @param workDir a folder that every worker can write to
   */
  WriteLines(String workDir, int shards) {
    super("write");
    this.workDir = workDir;
    this.shards = shards;
  }

  @Override
  public WriteFilesResult<String> expand(PCollection<Line> lines) {
    return lines.apply(
        FileIO.<String, Line>writeDynamic()
            .by(line -> line.table().wireName())
            .via(new Sink())
            .to(workDir)
            .withTempDirectory(workDir)
            .withDestinationCoder(StringUtf8Coder.of())
            .withNumShards(shards)
            .withNaming(WriteLines::naming));
  }

  private static FileIO.Write.FileNaming naming(String table) {
    return (window, pane, total, shard, compression) -> table + "/" + shard + "-of-" + total;
  }

  private static final class Sink implements FileIO.Sink<Line> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable DataOutputStream out;

    @Override
    public void open(WritableByteChannel channel) {
      out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
    }

    @Override
    public void write(Line line) throws IOException {
      ShardFormat.write(line, opened());
    }

    @Override
    public void flush() throws IOException {
      opened().flush();
    }

    private DataOutputStream opened() throws IOException {
      if (out == null) {
        throw new IOException("the shard was not opened");
      }
      return out;
    }
  }
}
