package org.onrecord.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of this program and of what its results depend on, as the build wrote them down. */
public final class Versions {

  private static final String RESOURCE = "version.properties";

  private final Properties properties = new Properties();

  private Versions() {
    try (InputStream in = Versions.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  public static Versions read() {
    return new Versions();
  }

  public String program() {
    return get("program");
  }

  public String beam() {
    return get("beam");
  }

  public String coreNlp() {
    return get("corenlp");
  }

  private String get(String name) {
    return properties.getProperty(name, "unknown");
  }
}
