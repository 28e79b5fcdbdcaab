package org.onrecord.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.onrecord.amount.Bound;

/** An end of an amount as its number, or null where it is open. */
final class BoundModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  BoundModule() {
    addSerializer(new Serializer());
    addDeserializer(Bound.class, new Deserializer());
  }

  private static final class Serializer extends StdSerializer<Bound> {
    private static final long serialVersionUID = 1L;

    Serializer() {
      super(Bound.class);
    }

    @Override
    public void serialize(Bound bound, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      Optional<BigDecimal> value = bound.value();
      if (value.isPresent()) {
        out.writeNumber(value.get());
      } else {
        out.writeNull();
      }
    }
  }

  private static final class Deserializer extends StdDeserializer<Bound> {
    private static final long serialVersionUID = 1L;

    Deserializer() {
      super(Bound.class);
    }

    @Override
    public Bound deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return Bound.at(in.getDecimalValue());
    }

    @Override
    public Bound getNullValue(DeserializationContext context) {
      return Bound.OPEN;
    }
  }
}
