package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputListTest {

  private Path temp;
  private Path folder;

  @BeforeEach
  void makeFolder(@TempDir Path given) throws IOException {
    temp = given;
    folder = Files.createDirectories(temp.resolve("input"));
  }

  private void file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "Words.");
  }

  private InputList expand(String... arguments) throws NoSuchInputException, IOException {
    return expandWithStdin("", arguments);
  }

  private InputList expandWithStdin(String stdin, String... arguments)
      throws NoSuchInputException, IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    return InputList.expand(List.of(arguments), in, temp.resolve("spool"));
  }

  private static List<String> ids(InputList list) {
    return list.inputs().stream().map(Input::id).toList();
  }

  @Test
  void aFolderGivesAllItsVisibleFilesSortedByPath() throws Exception {
    file("b.txt");
    file("a/z.html");
    file("a/b/c.txt");
    file("picture.png");
    file(".hidden.txt");
    file(".git/config.txt");
    assertThat(ids(expand(folder.toString()))).containsExactly("a/b/c", "a/z", "b", "picture");
  }

  @Test
  void aFileIsNamedAsTheUserWroteItAndItsIdIsItsName() throws Exception {
    file("deep/story.txt");
    String argument = folder.resolve("deep/story.txt").toString();
    assertThat(expand(argument).inputs()).containsExactly(new Input(argument, argument, "story"));
  }

  @Test
  void metadataIsPassedOverWhereItsArticleStandsBesideIt() throws Exception {
    file("story.txt");
    file("story.meta.json");
    file("page.html");
    file("page.meta.json");
    assertThat(ids(expand(folder.toString()))).containsExactly("page", "story");
  }

  @Test
  void metadataGivenByTheShellsOwnGlobIsPassedOverToo() throws Exception {
    file("story.txt");
    file("story.meta.json");
    String story = folder.resolve("story.txt").toString();
    String metadata = folder.resolve("story.meta.json").toString();
    assertThat(ids(expand(metadata, story))).containsExactly("story");
  }

  @Test
  void metadataWithoutItsArticleIsAnInputSoThatTheRunReportsIt() throws Exception {
    file("stroy.meta.json");
    assertThat(ids(expand(folder.toString()))).containsExactly("stroy");
  }

  @Test
  void aGlobMatchesFilesAndNothingHidden() throws Exception {
    file("a.txt");
    file("b.html");
    file(".c.txt");
    file("deep/d.txt");
    assertThat(ids(expand(folder + "/*.txt"))).containsExactly("a");
    assertThat(ids(expand(folder + "/**.txt"))).containsExactly("a", "deep/d");
    assertThat(ids(expand(folder + "/{a,b}.*"))).containsExactly("a", "b");
  }

  @Test
  void twoStarsStandForAnyNumberOfFoldersAlsoForNone() throws Exception {
    file("a.txt");
    file("deep/er/b.txt");
    file("deep/c.html");
    assertThat(ids(expand(folder + "/**/*.txt"))).containsExactly("a", "deep/er/b");
  }

  @Test
  void aGlobDoesNotLookIntoFoldersThatItCannotMean() throws Exception {
    file("a.txt");
    file("deep/b.txt");
    Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
    assertThat(expand(folder + "/*.txt").rejected()).isEmpty();
    assertThat(expand(folder + "/d*").rejected()).hasSize(1);
  }

  @Test
  void aHiddenFolderIsNotReportedWhateverIsWrongWithIt() throws Exception {
    file("a.txt");
    Files.createSymbolicLink(folder.resolve(".loop"), folder);
    assertThat(expand(folder.toString()).rejected()).isEmpty();
  }

  @Test
  void aGlobThatMatchesAFolderTakesAllBelowIt() throws Exception {
    file("2023-03/a.txt");
    file("2023-04/deep/b.txt");
    file("2024-01/c.txt");
    assertThat(ids(expand(folder + "/2023-*"))).containsExactly("2023-03/a", "2023-04/deep/b");
  }

  @Test
  void aFileWhoseNameHoldsGlobSignsIsThatFile() throws Exception {
    file("what[1].txt");
    assertThat(ids(expand(folder + "/what[1].txt"))).containsExactly("what[1]");
  }

  @Test
  void filesThatDifferOnlyInTheirExtensionKeepItInTheirIds() throws Exception {
    file("story.html");
    file("story.txt");
    file("other.txt");
    assertThat(ids(expand(folder.toString()))).containsExactly("other", "story.html", "story.txt");
  }

  @Test
  void filesOfOneNameInTwoFoldersAreKnownByTheirPaths() throws Exception {
    file("one/story.txt");
    file("two/story.txt");
    String one = folder.resolve("one").toString();
    String two = folder.resolve("two").toString();
    assertThat(ids(expand(one, two))).containsExactly(one + "/story.txt", two + "/story.txt");
    assertThat(ids(expand(two, one))).containsExactly(two + "/story.txt", one + "/story.txt");
  }

  @Test
  void aFileGivenTwiceIsReadOnce() throws Exception {
    file("story.txt");
    String story = folder.resolve("story.txt").toString();
    assertThat(ids(expand(story, folder.toString(), folder + "/../input/story.txt")))
        .containsExactly("story");
  }

  @Test
  void aLinkToAFolderAboveItselfIsRejectedAndTheRestIsRead() throws Exception {
    file("story.txt");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    InputList list = expand(folder.toString());
    assertThat(ids(list)).containsExactly("story");
    assertThat(list.rejected()).hasSize(1);
    assertThat(list.rejected().get(0).error()).isEqualTo("folder-loop");
    assertThat(list.rejected().get(0).file()).endsWith("/loop");
  }

  @Test
  void allMissingInputsAreNamedAtOnce() {
    assertThatThrownBy(() -> expand("no-such-file.txt", folder.toString(), "no-such-*.html"))
        .isInstanceOf(NoSuchInputException.class)
        .hasMessage("there is no file or folder no-such-file.txt; no file matches no-such-*.html");
  }

  @Test
  void anEmptyFolderIsNoInput() {
    assertThatThrownBy(() -> expand(folder.toString()))
        .isInstanceOf(NoSuchInputException.class)
        .hasMessageContaining("there is no file in " + folder);
  }

  @Test
  void anEmptyOrImpossibleNameIsNoInput() {
    assertThatThrownBy(() -> expand("")).isInstanceOf(NoSuchInputException.class);
    assertThatThrownBy(() -> expand("a\0b"))
        .isInstanceOf(NoSuchInputException.class)
        .hasMessageContaining("cannot be a file name");
    assertThatThrownBy(() -> expand(folder + "/[a"))
        .isInstanceOf(NoSuchInputException.class)
        .hasMessageContaining("pattern");
  }

  @Test
  void standardInputIsKeptUnderTheFormatItLooksLike() throws Exception {
    assertThat(expandWithStdin("{\"text\":\"Words.\"}\n", "-").inputs().get(0).path())
        .endsWith("stdin.jsonl");
    assertThat(expandWithStdin("\n <html>", "-").inputs().get(0).path()).endsWith("stdin.html");
    Input text = expandWithStdin("\uFEFFPlain words.", "-").inputs().get(0);
    assertThat(text.path()).endsWith("stdin.txt");
    assertThat(Files.readString(Path.of(text.path()))).isEqualTo("\uFEFFPlain words.");
    assertThat(text.file()).isEqualTo("stdin");
    assertThat(text.id()).isEqualTo("stdin");
  }

  @Test
  void howManyArticlesThereAreIsKnownWithoutJsonLinesOnly() throws Exception {
    Files.createDirectories(temp.resolve("known"));
    Files.writeString(temp.resolve("known/one.txt"), "One.");
    Files.writeString(temp.resolve("known/two.html"), "<p>Two.</p>");
    assertThat(expand(temp.resolve("known").toString()).mostArticles()).hasValue(2);

    Files.writeString(temp.resolve("known/more.jsonl"), "");
    assertThat(expand(temp.resolve("known").toString()).mostArticles()).isEmpty();
  }
}
