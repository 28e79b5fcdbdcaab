package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.compare.HedgeWidths;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RunFolder;

/**
 * The whole run as data for the page's script: an index of all claims, which is read when the page
 * opens, and blocks of articles, each read when somebody looks at a claim in it. The index stands
 * early in the page, so that a browser reads it while the rest of the page comes in; until then the
 * blocks are kept in memory, compressed.
 */
final class DataBlocks {

  /** About so many characters of article go into one block: quick to read, and well compressed. */
  private static final int BLOCK = 120_000;

  private static final List<String> SETS =
      List.of("bucket", "status", "kind", "change", "modality", "relation", "scope");

  private final RunFolder folder;
  private final ArticleData articleData;
  private final Clusters clusters;
  private final List<byte[]> blocks = new ArrayList<>();
  private byte[] index = new byte[0];

  private DataBlocks(RunFolder folder, Survey survey) throws IOException {
    this.folder = folder;
    this.articleData = new ArticleData(survey, folder);
    this.clusters = Clusters.of(folder.relations());
  }

  static DataBlocks of(RunFolder folder, Survey survey) throws IOException {
    DataBlocks data = new DataBlocks(folder, survey);
    try (Deflated index = new Deflated()) {
      JsonGenerator json = index.json();
      json.writeStartObject();
      head(json, !survey.isFirstRun());
      json.writeArrayFieldStart("articles");
      data.articles(json);
      json.writeEndArray();
      json.writeEndObject();
      data.index = index.bytes();
    }
    return data;
  }

  void writeIndex(Html html) {
    html.data("onrecord-index", index).newline();
  }

  void writeBlocks(Html html) {
    for (int number = 0; number < blocks.size(); number++) {
      html.data("onrecord-block-" + number, blocks.get(number)).newline();
    }
  }

  private static void head(JsonGenerator json, boolean compared) throws IOException {
    json.writeNumberField("version", 1);
    json.writeBooleanField("compared", compared);
    json.writeNumberField("about", HedgeWidths.about());
    json.writeObjectFieldStart("words");
    for (String set : SETS) {
      json.writeArrayFieldStart(set);
      for (Words.Word word : Words.of(set)) {
        json.writeArray(new String[] {word.name(), word.label(), word.meaning()}, 0, 3);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void articles(JsonGenerator index) throws IOException {
    List<String> ids = folder.articleIds();
    for (int next = 0; next < ids.size(); ) {
      try (Deflated block = new Deflated()) {
        JsonGenerator json = block.json();
        json.writeStartArray();
        int written = 0;
        for (int place = 0; next < ids.size() && written < BLOCK; next++, place++) {
          ArticleView article = new ArticleView(folder.article(ids.get(next)));
          List<ClaimEntry> claims = folder.claims(ids.get(next));
          IndexEntry.write(index, article, claims, clusters, blocks.size(), place);
          articleData.write(json, article, claims);
          written += article.text().length();
        }
        json.writeEndArray();
        blocks.add(block.bytes());
      }
    }
  }
}
