package org.onrecord.report;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one browser with the report in it; each opens the page anew. */
abstract class InBrowser {

  @TempDir static Path dir = Path.of("");

  static DeskPage desk;
  static Browser browser;

  @BeforeAll
  static void openReport() throws IOException {
    desk = DeskPage.open(dir);
    browser = desk.browser();
  }

  @AfterAll
  static void close() {
    if (desk != null) {
      desk.close();
    }
  }
}
