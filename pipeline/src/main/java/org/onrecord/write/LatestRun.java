package org.onrecord.write;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.files.AtomicFile;
import org.onrecord.files.Readers;

/**
 * The newest finished run for programs: {@code latest.json} beside the run folders. Paths in it
 * count from its own folder, so that it also holds where the folder is mounted elsewhere.
 *
 * @param folder the run folder
 * @param counts as in the manifest
 * @param exitCode what the program told the shell
 * @param meaning of the exit code, in words
 */
public record LatestRun(
    Path folder, Instant started, Map<String, Long> counts, int exitCode, String meaning) {

  /** The file in the output folder. */
  public static final String FILE = "latest.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public LatestRun {
    counts = Map.copyOf(counts);
  }

  /** Replaces the file in one step. */
  public void write() throws IOException {
    String runId = folder.getFileName().toString();
    Map<String, Object> latest = new LinkedHashMap<>();
    latest.put("schemaVersion", JsonLine.SCHEMA_VERSION);
    latest.put("runId", runId);
    latest.put("folder", runId);
    latest.put("started", started.toString());
    Map<String, Object> exit = new LinkedHashMap<>();
    exit.put("code", exitCode);
    exit.put("meaning", meaning);
    latest.put("exit", exit);
    latest.put("report", runId + "/report.html");
    latest.put("counts", new TreeMap<>(counts));
    AtomicFile.replace(
        folder.resolveSibling(FILE), JSON.writeValueAsString(latest) + "\n", Readers.OWNER);
  }
}
