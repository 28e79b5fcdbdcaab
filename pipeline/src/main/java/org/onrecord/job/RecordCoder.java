package org.onrecord.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.jspecify.annotations.Nullable;
import org.onrecord.codec.Codec;

/**
 * A record in the form that {@link Codec} gives it.
 *
 * @param <T> a record of claims, relations or what is decided on them; not to be a key
 */
final class RecordCoder<T> extends CustomCoder<T> {

  private static final long serialVersionUID = 1L;
  private static final ByteArrayCoder BYTES = ByteArrayCoder.of();

  private final Class<T> type;
  private transient volatile @Nullable Codec<T> codec;

  private RecordCoder(Class<T> type) {
    this.type = type;
  }

  static <T> RecordCoder<T> of(Class<T> type) {
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    BYTES.encode(codec().encode(value), out);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    return codec().decode(BYTES.decode(in));
  }

  private Codec<T> codec() {
    Codec<T> known = codec;
    if (known == null) {
      known = Codec.of(type);
      codec = known;
    }
    return known;
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    throw new NonDeterministicException(this, "records are no keys");
  }

  @Override
  public boolean consistentWithEquals() {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordCoder<?> that && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
