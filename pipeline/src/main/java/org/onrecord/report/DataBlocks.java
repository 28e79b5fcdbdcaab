package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.compare.HedgeWidths;
import org.onrecord.runfolder.ArticleWithClaims;
import org.onrecord.runfolder.ClaimEntry;
import org.onrecord.runfolder.RunFolder;

/**
 * The whole run as data for the page's script: an index of all claims, which is read when the page
 * opens, and blocks of articles, each read when somebody looks at a claim in it. The index stands
 * early in the page, so that a browser reads it while the rest of the page comes in; until then the
 * blocks are kept in memory, compressed.
 */
final class DataBlocks implements Closeable {

  private static final List<String> SETS =
      List.of("bucket", "status", "kind", "change", "modality", "relation", "scope");

  private final ArticleData articleData;
  private final Clusters clusters;
  private final List<byte[]> blocks = new ArrayList<>();
  private final Deflated index;
  private byte[] wholeIndex = new byte[0];

  private DataBlocks(ArticleData articleData, Clusters clusters) throws IOException {
    this.articleData = articleData;
    this.clusters = clusters;
    this.index = new Deflated();
  }

  /**
   * Begins the index.
   *
   * @param survey of which only the relations need be known
   */
  static DataBlocks begin(RunFolder folder, Survey survey) throws IOException {
    DataBlocks data =
        new DataBlocks(new ArticleData(survey, folder), Clusters.of(folder.relations()));
    data.head();
    return data;
  }

  /**
   * Some articles that are read together.
   *
   * @param data compressed
   * @param index their rows of the index, in JSON
   */
  record Block(byte[] data, String index) {}

  /** Thread-safe. */
  Block block(int number, List<ArticleWithClaims> articles) throws IOException {
    StringWriter rows = new StringWriter();
    try (Deflated block = new Deflated();
        JsonGenerator index = Deflated.rows(rows)) {
      JsonGenerator json = block.json();
      json.writeStartArray();
      for (int place = 0; place < articles.size(); place++) {
        List<ClaimEntry> claims = articles.get(place).claims();
        ArticleView article = new ArticleView(articles.get(place).article());
        IndexEntry.write(index, article, claims, clusters, number, place);
        articleData.write(json, article, claims);
      }
      json.writeEndArray();
      index.flush();
      return new Block(block.bytes(), rows.toString());
    }
  }

  /** Takes the next block. */
  void add(Block block) throws IOException {
    index.json().writeRawValue(block.index());
    blocks.add(block.data());
  }

  /**
   * Ends the index.
   *
   * @param compared whether there was an earlier run
   */
  void end(boolean compared) throws IOException {
    JsonGenerator json = index.json();
    json.writeEndArray();
    json.writeBooleanField("compared", compared);
    json.writeEndObject();
    wholeIndex = index.bytes();
  }

  void writeIndex(Html html) {
    html.data("onrecord-index", wholeIndex).newline();
  }

  void writeBlocks(Html html) {
    for (int number = 0; number < blocks.size(); number++) {
      html.data("onrecord-block-" + number, blocks.get(number)).newline();
    }
  }

  private void head() throws IOException {
    JsonGenerator json = index.json();
    json.writeStartObject();
    json.writeNumberField("version", 1);
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
    json.writeArrayFieldStart("articles");
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
