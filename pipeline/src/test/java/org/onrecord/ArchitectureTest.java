package org.onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The borders between the parts, so that each can be read, tested and replaced alone. */
@AnalyzeClasses(packages = "org.onrecord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] LANGUAGE = {
    "org.onrecord.text..",
    "org.onrecord.layout..",
    "org.onrecord.lexicon..",
    "org.onrecord.annotate..",
    "org.onrecord.amount..",
    "org.onrecord.time..",
    "org.onrecord.entity..",
    "org.onrecord.attribution..",
    "org.onrecord.claim..",
    "org.onrecord.compare..",
    "org.onrecord.decide.."
  };

  @ArchTest
  static final ArchRule onlyOnePackageKnowsCoreNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.onrecord.annotate.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..");

  @ArchTest
  static final ArchRule onlyTheJobAndItsCommandLineKnowBeam =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.onrecord.job..", "org.onrecord.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule onlyTheReaderOfPagesKnowsJsoup =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.onrecord.read.html..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jsoup..");

  @ArchTest
  static final ArchRule theLanguageCodeKnowsNothingOfFilesAndRuns =
      noClasses()
          .that()
          .resideInAnyPackage(LANGUAGE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.onrecord.job..",
              "org.onrecord.cli..",
              "org.onrecord.write..",
              "org.onrecord.runfolder..",
              "org.onrecord.report..",
              "org.onrecord.read..");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("org.onrecord.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noClassIsADrawerForOddments =
      noClasses()
          .should()
          .haveSimpleNameContaining("Util")
          .orShould()
          .haveSimpleNameContaining("Helper")
          .orShould()
          .haveSimpleNameContaining("Manager");

  @ArchTest
  static final ArchRule datesAreOfJavaTime =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Calendar.class);

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.onrecord.cli..")
          .should(ACCESS_STANDARD_STREAMS);

  /** Results may not depend on when they are made; a run only notes its own start and end. */
  @ArchTest
  static final ArchRule onlyARunLooksAtTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.onrecord.job..", "org.onrecord.cli..", "org.onrecord.write..")
          .should()
          .callMethodWhere(describe("it reads the clock", ArchitectureTest::readsTheClock));

  /** A default locale can write 1,000 as 1.000 or ١٬٠٠٠: results would depend on the machine. */
  @ArchTest
  static final ArchRule resultsAreNotWrittenInTheDefaultLocale =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.onrecord.job..", "org.onrecord.cli..", "org.onrecord.write..")
          .should()
          .callMethodWhere(describe("it has no locale", ArchitectureTest::formatsWithoutLocale));

  private static boolean readsTheClock(JavaMethodCall call) {
    AccessTarget target = call.getTarget();
    boolean isNow =
        target.getOwner().getPackageName().equals("java.time")
            && target.getName().equals("now")
            && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    return isNow || target.getFullName().startsWith("java.lang.System.currentTimeMillis(");
  }

  private static boolean formatsWithoutLocale(JavaMethodCall call) {
    boolean hasLocale =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Locale.class));
    return call.getTarget().getOwner().isEquivalentTo(String.class)
        && List.of("format", "formatted").contains(call.getTarget().getName())
        && !hasLocale;
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java")).filter(Files::isDirectory)) {
      List<Path> packages = folders.filter(ArchitectureTest::holdsClasses).toList();
      assertThat(packages).isNotEmpty();
      for (Path folder : packages) {
        assertThat(folder.resolve("package-info.java"))
            .content()
            .contains("/**", "@NullMarked\npackage ");
      }
    }
  }

  private static boolean holdsClasses(Path folder) {
    String[] sources = folder.toFile().list((parent, name) -> name.endsWith(".java"));
    return sources != null && sources.length > 0;
  }
}
