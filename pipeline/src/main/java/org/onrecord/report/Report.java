package org.onrecord.report;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.onrecord.files.PrivateFiles;
import org.onrecord.runfolder.ArticleWithClaims;
import org.onrecord.runfolder.RunFolder;

/**
 * The report of a run: one HTML file that asks nothing of any server. Without a script it can be
 * read from end to end; with it, claims are filtered, compared and decided on. The same run folder
 * gives the same bytes (with the same Java, whose zlib compresses).
 */
public final class Report implements Closeable {

  private final RunFolder folder;
  private final Survey survey;
  private final DataBlocks data;

  private Report(RunFolder folder, Survey survey, DataBlocks data) {
    this.folder = folder;
    this.survey = survey;
    this.data = data;
  }

  /**
   * Writes {@code report.html} into a run folder from the JSON files there; an older report stays
   * until the new one is whole.
   *
   * @throws IOException when a file cannot be read or written, or a record cannot be used
   */
  public static void write(Path runDir) throws IOException {
    write(runDir, ReportLimits.DEFAULT);
  }

  static void write(Path runDir, ReportLimits limits) throws IOException {
    try (RunFolder folder = RunFolder.open(runDir);
        Report report = begin(folder, limits)) {
      folder.forEachBlock(Runtime.getRuntime().availableProcessors(), report::part, report::add);
      report.end(runDir);
    }
  }

  /** Begins the report of a run folder. */
  public static Report begin(RunFolder folder) throws IOException {
    return begin(folder, ReportLimits.DEFAULT);
  }

  private static Report begin(RunFolder folder, ReportLimits limits) throws IOException {
    Survey survey = Survey.begin(folder.relations(), limits);
    return new Report(folder, survey, DataBlocks.begin(folder, survey));
  }

  /** What a report shows of some articles. */
  public record Part(List<ArticleWithClaims> articles, DataBlocks.Block block) {}

  /** Thread-safe. */
  public Part part(int number, List<ArticleWithClaims> articles) throws IOException {
    return new Part(articles, data.block(number, articles));
  }

  /** Takes the next part, in the order of the folder's blocks. */
  public void add(Part part) throws IOException {
    part.articles().forEach(each -> survey.add(each.article(), each.claims()));
    data.add(part.block());
  }

  /**
   * Writes the file when all parts are there.
   *
   * @param runDir the folder that the report is of
   */
  public void end(Path runDir) throws IOException {
    survey.end(!folder.gone().isEmpty());
    data.end(!survey.isFirstRun());
    Path unfinished = runDir.resolve("report.html.tmp");
    try {
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(
                  PrivateFiles.newOutputStream(unfinished), StandardCharsets.UTF_8))) {
        page(new Html(out));
      }
      Files.move(unfinished, runDir.resolve("report.html"), StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void page(Html html) throws IOException {
    Overview overview = new Overview(html, survey, folder.rejected());
    String run = folder.manifest().path("runId").asText("");
    html.doctype().open("html", "lang", "en", "data-run", run);
    PageParts parts = PageParts.load();
    head(html, Overview.headline(survey), parts);
    html.open("body");
    Colophon colophon = new Colophon(html, folder.manifest());
    overview.head(colophon);
    data.writeIndex(html);
    html.script(parts.script()).newline();
    html.open("main");
    new Changes(html, survey, folder.gone(), hasLedger(folder)).write();
    relations(new RelationSections(html, folder, survey));
    new Timeline(html, survey).write();
    overview.table();
    colophon.review();
    overview.rejected();
    articles(folder, survey, html);
    html.close();
    colophon.foot();
    data.writeBlocks(html);
    html.close().close().newline().end();
  }

  private static boolean hasLedger(RunFolder folder) throws IOException {
    return !folder.manifest().path("options").path("ledger").asText("").equals("none");
  }

  private static void relations(RelationSections relations) throws IOException {
    relations.write(
        "conflict",
        "conflicts",
        "Conflicts",
        "These cannot both stand. The words that differ are framed.");
    relations.anonymousMoney();
    relations.write(
        Survey.CORROBORATED,
        "corroborated",
        "Corroborated",
        "Claims that agree and have more than one independent origin.");
    relations.write(
        Survey.REPEATED,
        "repeated",
        "Repeated, not corroborated",
        "Claims that agree but go back to one origin, however often it is reprinted.");
    relations.write(
        "supersedes", "superseded", "Newer values", "A later claim gives a newer value.");
  }

  private static void head(Html html, String title, PageParts parts) {
    html.open("head").open("meta", "charset", "utf-8").newline();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", parts.policy());
    html.open("meta", "name", "referrer", "content", "no-referrer");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", title + " – Onrecord").newline();
    html.style(parts.css()).close().newline();
  }

  private static void articles(RunFolder folder, Survey survey, Html html) throws IOException {
    html.open("section", "id", "articles", "class", "articles");
    new ArticleTable(html, survey).write();
    for (String id : folder.articleIds()) {
      if (survey.showsInFull(id)) {
        ArticleView article = new ArticleView(folder.article(id));
        new ArticleSection(html, survey, article, folder.claims(id)).write();
      }
    }
    html.close();
  }

  @Override
  public void close() throws IOException {
    data.close();
  }
}
