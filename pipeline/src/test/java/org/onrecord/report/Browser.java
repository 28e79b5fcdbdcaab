package org.onrecord.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium with one report in it. */
public final class Browser implements AutoCloseable {

  private static final String AXE = load();

  private static final String MISSING =
      "skipped: tests in a real browser, as chromium and chromedriver are not both on the PATH"
          + " (Debian: chromium, chromium-driver)";

  private static final AtomicBoolean told = new AtomicBoolean();

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /** Starts Chromium; where it or its driver is not installed, the test is skipped and says so. */
  public static Browser start(Path downloads, String... arguments) {
    return start(downloads, Map.of(), arguments);
  }

  public static Browser withoutJavaScript(Path downloads) {
    return start(downloads, Map.of("profile.managed_default_content_settings.javascript", 2));
  }

  private static Browser start(Path downloads, Map<String, Object> more, String... arguments) {
    Optional<Path> chromium = onPath("chromium");
    Optional<Path> chromedriver = onPath("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      tellOnce();
    }
    assumeTrue(chromium.isPresent() && chromedriver.isPresent(), MISSING);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    // Containers run the tests as root, where Chromium has no sandbox; the pages are our own.
    options.addArguments("--headless=new", "--no-sandbox", "--window-size=1440,900");
    options.addArguments("--disable-dev-shm-usage", "--force-device-scale-factor=1");
    options.addArguments(arguments);
    Map<String, Object> preferences = new HashMap<>(more);
    preferences.put("download.default_directory", downloads.toString());
    options.setExperimentalOption("prefs", preferences);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .build();
    return new Browser(new ChromeDriver(service, options), downloads);
  }

  /** Maven tells how many tests were skipped, if anything, and never why. */
  private static void tellOnce() {
    if (!told.getAndSet(true)) {
      System.err.println(MISSING);
    }
  }

  private static Optional<Path> onPath(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .map(dir -> Path.of(dir, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Opens the report of a run folder at a place, as if it had never been opened. */
  public void open(Path run, String hash) {
    visit(run, "");
    script("try { localStorage.clear() } catch { /* forbidden */ }");
    visit(run, hash);
  }

  /** Opens the report with what the browser has kept of it. */
  public void visit(Path run, String hash) {
    driver.get("about:blank");
    driver.get(run.resolve("report.html").toUri() + hash);
    await("return document.documentElement.dataset.ready === 'true'");
  }

  /** Waits until a script gives true. */
  public void await(String script) {
    new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(20))
        .withMessage(script)
        .until(d -> Boolean.TRUE.equals(script(script)));
  }

  public Object script(String script, Object... arguments) {
    return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
  }

  public void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  public Path download(String name) throws InterruptedException {
    Path file = downloads.resolve(name);
    for (int tries = 0; tries < 200 && !Files.exists(file); tries++) {
      Thread.sleep(50);
    }
    return file;
  }

  /** What axe-core finds wrong with what is shown by WCAG 2.2 AA, one line for each rule. */
  @SuppressWarnings("unchecked")
  List<String> accessibilityViolations() {
    driver.executeScript(AXE);
    Object violations =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
            axe.run({runOnly: rules}).then((result) => done(result.violations.map((violation) =>
                violation.id + ": " + violation.nodes.map((node) => node.html).join(" "))));
            """);
    return (List<String>) Objects.requireNonNull(violations);
  }

  private static String load() {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
