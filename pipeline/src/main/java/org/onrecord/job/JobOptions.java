package org.onrecord.job;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.read.ReadOptions;
import org.onrecord.write.FullText;
import org.onrecord.write.Manifest;

/**
 * What a run is asked to do.
 *
 * @param inputs files, folders, globs or {@code -}, as the user gave them
 * @param output the folder that run folders stand in
 * @param gazetteer the user's file of names, see {@link org.onrecord.entity.Gazetteer#read(Path)},
 *     or empty
 * @param references the newsroom's facts and exchange rates
 * @param fullText whether the run folder holds the text of the articles
 * @param ledger what earlier runs found, if the run is to know and to be known
 * @param parallelism threads that work on articles, at least 1
 */
public record JobOptions(
    List<String> inputs,
    ReadOptions read,
    Path output,
    Engine engine,
    String gazetteer,
    References references,
    FullText fullText,
    Optional<LedgerAddress> ledger,
    int parallelism) {

  static final String GAZETTEER = "gazetteer";

  public JobOptions {
    inputs = List.copyOf(inputs);
    if (parallelism < 1) {
      throw new IllegalArgumentException("parallelism " + parallelism + " is less than 1");
    }
  }

  /** A run that keeps the text of its articles, and knows of no other run. */
  public JobOptions(
      List<String> inputs,
      ReadOptions read,
      Path output,
      Engine engine,
      String gazetteer,
      References references,
      int parallelism) {
    this(
        inputs,
        read,
        output,
        engine,
        gazetteer,
        references,
        FullText.KEPT,
        Optional.empty(),
        parallelism);
  }

  /** What makes two runs the same request. */
  List<String> request() {
    return List.of(
        inputs.toString(),
        read.toString(),
        engine.toString(),
        gazetteer,
        references.files().toString(),
        fullText.toString());
  }

  /** The files that the results depend on besides the inputs, as they are now. */
  List<Manifest.ReferenceFile> referenceFiles() {
    Map<String, String> files = new LinkedHashMap<>(references.files());
    if (!gazetteer.isEmpty()) {
      files.put(GAZETTEER, gazetteer);
    }
    return files.entrySet().stream()
        .flatMap(file -> Manifest.ReferenceFile.of(file.getKey(), file.getValue()).stream())
        .toList();
  }

  /** The options by name, for the manifest. */
  Map<String, Object> forManifest() {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("inputs", inputs);
    named.put("output", output.toString());
    if (!read.publishedFlag().isEmpty()) {
      named.put("published", read.publishedFlag());
    }
    named.put("runner", engine.name().toLowerCase(Locale.ROOT));
    if (!gazetteer.isEmpty()) {
      named.put(GAZETTEER, gazetteer);
    }
    named.putAll(references.files());
    if (fullText == FullText.LEFT_OUT) {
      named.put("redactText", true);
    }
    named.put("ledger", ledger.map(LedgerAddress::toString).orElse("none"));
    named.put("parallelism", parallelism);
    return named;
  }
}
