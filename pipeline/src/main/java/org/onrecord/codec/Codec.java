package org.onrecord.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.smile.SmileFactory;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import org.onrecord.claim.Circumstance;
import org.onrecord.claim.Claim;
import org.onrecord.claim.Count;

/**
 * Turns one record into bytes and back: Smile, the binary form of JSON, with members by their
 * names, so that a record may get further members later. A tenth of the time and size of Java's own
 * serialisation.
 *
 * @param <T> a record of claims, relations or what is decided on them
 */
public final class Codec<T> {

  private static final ObjectMapper MAPPER =
      SmileMapper.builder(
              SmileFactory.builder()
                  // A long article's line of articles.jsonl is one string of tens of megabytes.
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .addModule(new Jdk8Module())
          .addModule(new BoundModule())
          // Only a record's components are its value; what it derives from them is not.
          .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
          .addMixIn(Claim.class, OlderClaims.class)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  /** What an older program kept lacks the lists that claims have got since. */
  private abstract static class OlderClaims {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Circumstance> circumstances = List.of();

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Count> counts = List.of();
  }

  private final ObjectWriter writer;
  private final ObjectReader reader;

  private Codec(Class<T> type) {
    this.writer = MAPPER.writerFor(type);
    this.reader = MAPPER.readerFor(type);
  }

  public static <T> Codec<T> of(Class<T> type) {
    return new Codec<>(type);
  }

  /**
   * @throws IOException when the value holds something that has no form
   */
  public byte[] encode(T value) throws IOException {
    return writer.writeValueAsBytes(value);
  }

  /**
   * @throws IOException when the bytes are not such a value
   */
  public T decode(byte[] bytes) throws IOException {
    return reader.readValue(bytes);
  }
}
