package org.onrecord.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run was and what it took: with {@link RunMetrics} the only file of a run folder that
 * differs between two runs over the same input.
 *
 * @param started the run's start
 * @param options by name, as the user gave them
 * @param models names of the language models in use
 * @param references the files of names, facts and rates that the run used
 * @param counts records by name, see {@link Counts}
 * @param review how reviewers decided on the claims
 * @param seconds by phase and stage
 */
public record Manifest(
    String runId,
    Instant started,
    Map<String, Object> options,
    List<String> models,
    List<InputFile> inputs,
    List<ReferenceFile> references,
    Map<String, Long> counts,
    ReviewCounts review,
    Map<String, BigDecimal> seconds,
    long peakMemoryBytes) {

  static final String FILE = "manifest.json";
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** One input file and the SHA-256 of its bytes in lower-case hexadecimal. */
  public record InputFile(String file, String sha256, long bytes) {

    /** None for a file that cannot be read: reading it gives a rejection. */
    public static Optional<InputFile> of(String file, Path path) {
      try (InputStream in = Files.newInputStream(path);
          DigestInputStream digest =
              new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
        long bytes = digest.transferTo(OutputStream.nullOutputStream());
        String sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        return Optional.of(new InputFile(file, sha256, bytes));
      } catch (IOException e) {
        return Optional.empty();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }

  /** A file that the results depend on without being articles, and the option that names it. */
  public record ReferenceFile(String option, String file, String sha256, long bytes) {

    /** None for a file that cannot be read any more. */
    public static Optional<ReferenceFile> of(String option, String file) {
      return InputFile.of(file, Path.of(file))
          .map(read -> new ReferenceFile(option, file, read.sha256(), read.bytes()));
    }
  }

  public Manifest {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    models = List.copyOf(models);
    inputs = List.copyOf(inputs);
    references = List.copyOf(references);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
  }

  public void write(Path runDir) throws IOException {
    Versions versions = Versions.read();
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("schemaVersion", JsonLine.SCHEMA_VERSION);
    manifest.put("runId", runId);
    manifest.put("started", started.toString());
    manifest.put("program", Map.of("name", "onrecord", "version", versions.program()));
    manifest.put("versions", versions(versions));
    manifest.put("options", options);
    manifest.put("inputs", inputs);
    manifest.put("references", references);
    manifest.put("counts", counts);
    manifest.put("review", review);
    manifest.put("seconds", seconds);
    manifest.put("peakMemoryBytes", peakMemoryBytes);
    Files.write(runDir.resolve(FILE), (JSON.writeValueAsString(manifest) + "\n").getBytes(UTF_8));
  }

  private Map<String, String> versions(Versions versions) {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("java", Runtime.version().toString());
    named.put("beam", versions.beam());
    named.put("corenlp", versions.coreNlp());
    models.forEach(model -> named.put("model " + model, versions.coreNlp()));
    return named;
  }
}
