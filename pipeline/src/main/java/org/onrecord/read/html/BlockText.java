package org.onrecord.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes an element's text as blocks with a blank line between them; a {@code br} is a line break,
 * two are a new block. Blocks that only link elsewhere or give a time are left out, and so is the
 * first headline of the first rank, which is the article's title. Posts of social networks stay
 * whole.
 */
final class BlockText implements NodeVisitor {

  private static final double MOSTLY_ASIDE = 0.8;
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");
  private static final Pattern AROUND_LINE_BREAK = Pattern.compile(" *\\n *");

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int asideCharacters;
  private int asideDepth;
  private int embedDepth;
  private int titleDepth;
  private int preformattedDepth;
  private boolean isTitlePassed;

  private BlockText() {}

  static String of(Element root) {
    BlockText text = new BlockText();
    root.traverse(text);
    text.endBlock();
    return String.join("\n\n", text.blocks);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.isBlock()) {
        endBlock();
      }
      change(element, 1);
      switch (element.normalName()) {
        case "br" -> block.append('\n');
        case "q" -> block.append('“');
        default -> {}
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.normalName().equals("q")) {
      block.append('”');
    }
    if (element.isBlock()) {
      endBlock();
    }
    change(element, -1);
    isTitlePassed |= element.normalName().equals("h1");
  }

  private void change(Element element, int step) {
    String name = element.normalName();
    asideDepth += name.equals("a") || name.equals("time") ? step : 0;
    titleDepth += name.equals("h1") && !isTitlePassed ? step : 0;
    preformattedDepth += name.equals("pre") ? step : 0;
    embedDepth += Clutter.isEmbed(element) ? step : 0;
  }

  private void append(String words) {
    if (titleDepth > 0) {
      return;
    }
    String shown =
        preformattedDepth > 0
            ? words.replace("\r\n", "\n").replace('\r', '\n')
            : Spaces.collapse(words);
    block.append(shown);
    asideCharacters += asideDepth > 0 ? shown.length() : 0;
  }

  private void endBlock() {
    boolean isAside = embedDepth == 0 && asideCharacters >= MOSTLY_ASIDE * block.length();
    if (!isAside) {
      BLANK_LINE
          .splitAsStream(block)
          .map(BlockText::tidy)
          .filter(BlockText::isText)
          .forEach(blocks::add);
    }
    clear();
  }

  private void clear() {
    block.setLength(0);
    asideCharacters = 0;
  }

  private static String tidy(String words) {
    String lines = AROUND_LINE_BREAK.matcher(words).replaceAll("\n");
    return lines.replaceAll("[ \\t]{2,}", " ").strip();
  }

  private static boolean isText(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit) && !Clutter.isLine(words);
  }
}
