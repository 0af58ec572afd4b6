#include "CFormats.h"

#include <gumbo.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

// Gumbo frees its tree by recursion, which a deep document would use to overrun the stack: so everything it takes comes from
// one arena that is freed as a whole. A document that wants more than its share is left by a long jump.
typedef struct chunk {
  struct chunk *next;
  size_t size;
} chunk;

typedef struct {
  chunk *chunks;
  unsigned char *free;
  size_t left;
  size_t total;
  size_t limit;
  jmp_buf over;
} arena;

static void *take(void *userdata, size_t size) {
  arena *a = userdata;
  size = (size + 15) & ~(size_t)15;
  if (size > a->left) {
    size_t wanted = size > (1 << 18) ? size : (1 << 18);
    if (a->total + wanted > a->limit) longjmp(a->over, 1);
    chunk *c = malloc(sizeof(chunk) + 16 + wanted);
    if (!c) longjmp(a->over, 1);
    c->next = a->chunks;
    a->chunks = c;
    a->total += wanted;
    // What is larger than a chunk has one of its own, and the chunk before it goes on.
    if (size > (1 << 17) && a->left > 0) return (unsigned char *)c + sizeof(chunk);
    a->free = (unsigned char *)c + sizeof(chunk);
    a->left = wanted;
  }
  void *memory = a->free;
  a->free += size;
  a->left -= size;
  return memory;
}

static void give_back(void *userdata, void *memory) {
  (void)userdata;
  (void)memory;
}

static void free_arena(arena *a) {
  while (a->chunks) {
    chunk *next = a->chunks->next;
    free(a->chunks);
    a->chunks = next;
  }
}

static fmt_tag kind_of(const GumboNode *node) {
  if (node->type == GUMBO_NODE_TEMPLATE) return FMT_SKIPPED;
  if (node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML) return FMT_SKIPPED;
  switch (node->v.element.tag) {
    case GUMBO_TAG_HTML: return FMT_ROOT;
    case GUMBO_TAG_HEAD: return FMT_HEAD;
    case GUMBO_TAG_TITLE: return FMT_TITLE;
    case GUMBO_TAG_META: return FMT_META;
    case GUMBO_TAG_LINK: return FMT_LINK;
    case GUMBO_TAG_BODY: return FMT_BODY;
    case GUMBO_TAG_P: return FMT_P;
    case GUMBO_TAG_DIV: case GUMBO_TAG_CENTER: case GUMBO_TAG_DETAILS: case GUMBO_TAG_HGROUP: return FMT_DIV;
    case GUMBO_TAG_H1: return FMT_H1;
    case GUMBO_TAG_H2: case GUMBO_TAG_H3: case GUMBO_TAG_H4: case GUMBO_TAG_H5: case GUMBO_TAG_H6:
    case GUMBO_TAG_SUMMARY: case GUMBO_TAG_LEGEND: return FMT_HEADING;
    case GUMBO_TAG_UL: case GUMBO_TAG_OL: case GUMBO_TAG_DL: case GUMBO_TAG_MENU: case GUMBO_TAG_DIR: return FMT_LIST;
    case GUMBO_TAG_LI: case GUMBO_TAG_DT: case GUMBO_TAG_DD: return FMT_ITEM;
    case GUMBO_TAG_BLOCKQUOTE: return FMT_QUOTE;
    case GUMBO_TAG_PRE: case GUMBO_TAG_LISTING: case GUMBO_TAG_PLAINTEXT: case GUMBO_TAG_XMP: return FMT_PRE;
    case GUMBO_TAG_TABLE: return FMT_TABLE;
    case GUMBO_TAG_TR: case GUMBO_TAG_TBODY: case GUMBO_TAG_THEAD: case GUMBO_TAG_TFOOT: return FMT_ROW;
    case GUMBO_TAG_TD: case GUMBO_TAG_TH: return FMT_CELL;
    case GUMBO_TAG_ARTICLE: return FMT_ARTICLE;
    case GUMBO_TAG_SECTION: return FMT_SECTION;
    case GUMBO_TAG_MAIN: return FMT_MAIN;
    case GUMBO_TAG_HEADER: return FMT_HEADER;
    case GUMBO_TAG_FOOTER: return FMT_FOOTER;
    case GUMBO_TAG_NAV: return FMT_NAV;
    case GUMBO_TAG_ASIDE: return FMT_ASIDE;
    case GUMBO_TAG_FIGURE: return FMT_FIGURE;
    case GUMBO_TAG_FIGCAPTION: case GUMBO_TAG_CAPTION: return FMT_CAPTION;
    case GUMBO_TAG_FORM: case GUMBO_TAG_FIELDSET: return FMT_FORM;
    case GUMBO_TAG_BUTTON: return FMT_BUTTON;
    case GUMBO_TAG_BR: return FMT_BREAK;
    case GUMBO_TAG_HR: return FMT_RULE;
    case GUMBO_TAG_A: return FMT_A;
    case GUMBO_TAG_TIME: return FMT_TIME;
    case GUMBO_TAG_ADDRESS: return FMT_ADDRESS;
    case GUMBO_TAG_Q: return FMT_Q;
    case GUMBO_TAG_CITE: return FMT_CITE;
    case GUMBO_TAG_SCRIPT: case GUMBO_TAG_STYLE: case GUMBO_TAG_NOSCRIPT: case GUMBO_TAG_TEMPLATE: case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT: case GUMBO_TAG_SELECT: case GUMBO_TAG_TEXTAREA: case GUMBO_TAG_CANVAS: case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO: case GUMBO_TAG_NOFRAMES: case GUMBO_TAG_DATALIST: return FMT_SKIPPED;
    case GUMBO_TAG_SPAN: case GUMBO_TAG_STRONG: case GUMBO_TAG_B: case GUMBO_TAG_I: case GUMBO_TAG_EM: case GUMBO_TAG_U:
    case GUMBO_TAG_FONT: case GUMBO_TAG_SMALL: case GUMBO_TAG_LABEL: case GUMBO_TAG_SUB: case GUMBO_TAG_SUP:
    case GUMBO_TAG_ABBR: case GUMBO_TAG_CODE: case GUMBO_TAG_MARK: return FMT_INLINE;
    default: return FMT_OTHER;
  }
}

static int attribute_of(const char *name) {
  static const char *const names[FMT_ATTRIBUTES] = {
      "class", "id", "role", "itemprop", "property", "name", "content", "datetime", "href", "rel",
      "style", "hidden", "aria-hidden", "lang", "value"};
  for (int i = 0; i < FMT_ATTRIBUTES; i++)
    if (strcmp(name, names[i]) == 0) return i;
  return -1;
}

typedef struct {
  fmt_tree *tree;
  size_t node_room, value_room, pool_room;
  bool failed;
} writer;

static bool room(void **array, size_t *have, size_t wanted, size_t size) {
  if (wanted <= *have) return true;
  size_t more = *have ? *have * 2 : 1024;
  while (more < wanted) more *= 2;
  void *grown = realloc(*array, more * size);
  if (!grown) return false;
  *array = grown;
  *have = more;
  return true;
}

static uint32_t put(writer *w, const char *text, size_t length) {
  fmt_tree *t = w->tree;
  uint32_t start = (uint32_t)t->pool_count;
  if (t->pool_count + length > UINT32_MAX || !room((void **)&t->pool, &w->pool_room, t->pool_count + length, 1)) {
    w->failed = true;
    return 0;
  }
  memcpy(t->pool + start, text, length);
  t->pool_count += length;
  return start;
}

static int32_t add(writer *w, const GumboNode *node, int32_t parent) {
  fmt_tree *t = w->tree;
  if (t->node_count >= INT32_MAX || !room((void **)&t->nodes, &w->node_room, t->node_count + 1, sizeof(fmt_node))) {
    w->failed = true;
    return -1;
  }
  fmt_node *n = &t->nodes[t->node_count];
  n->parent = parent;
  n->end = (int32_t)t->node_count + 1;
  n->attribute = (int32_t)t->value_count;
  n->start = n->length = 0;
  if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
    n->tag = kind_of(node);
    const GumboVector *attributes = &node->v.element.attributes;
    for (unsigned i = 0; i < attributes->length && n->tag != FMT_SKIPPED; i++) {
      const GumboAttribute *a = attributes->data[i];
      int name = attribute_of(a->name);
      // Some pages state with `value` what `content` is for.
      if (name < 0 || (name == FMT_VALUE && n->tag != FMT_META)) continue;
      // Long addresses of links are of no use, and many of them are most of a page.
      if (name == FMT_HREF && n->tag != FMT_LINK && strlen(a->value) > 160) continue;
      if (!room((void **)&t->values, &w->value_room, t->value_count + 1, sizeof(fmt_value))) {
        w->failed = true;
        return -1;
      }
      size_t length = strlen(a->value);
      fmt_value value = {name, put(w, a->value, length), (uint32_t)length};
      t->values[t->value_count++] = value;
    }
  } else {
    n->tag = -1;
    size_t length = strlen(node->v.text.text);
    uint32_t start = put(w, node->v.text.text, length);
    n->start = start;
    n->length = (uint32_t)length;
  }
  return (int32_t)t->node_count++;
}

static const GumboVector *children_of(const GumboNode *node) {
  return node->type == GUMBO_NODE_DOCUMENT ? &node->v.document.children : &node->v.element.children;
}

static bool is_text(const GumboNode *node) {
  return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA;
}

static void flatten(writer *w, const GumboNode *top) {
  const GumboNode *node = top;
  int32_t number = add(w, top, -1);
  unsigned next = 0;
  while (number >= 0 && !w->failed) {
    const GumboVector *children = children_of(node);
    bool skipped = w->tree->nodes[number].tag == FMT_SKIPPED;
    if (!skipped && next < children->length) {
      const GumboNode *child = children->data[next++];
      if (is_text(child)) {
        add(w, child, number);
      } else if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
        number = add(w, child, number);
        node = child;
        next = 0;
      }
      continue;
    }
    w->tree->nodes[number].end = (int32_t)w->tree->node_count;
    if (node == top) break;
    next = (unsigned)node->index_within_parent + 1;
    node = node->parent;
    number = w->tree->nodes[number].parent;
  }
}

bool fmt_parse_html(const unsigned char *bytes, size_t count, size_t limit, fmt_tree *tree) {
  memset(tree, 0, sizeof *tree);
  arena a;
  memset(&a, 0, sizeof a);
  a.limit = limit;
  if (setjmp(a.over)) {
    free_arena(&a);
    return false;
  }
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = take;
  options.deallocator = give_back;
  options.userdata = &a;
  options.max_errors = 0;
  GumboOutput *output = gumbo_parse_with_options(&options, (const char *)bytes, count);
  writer w = {tree, 0, 0, 0, false};
  if (output && output->root) flatten(&w, output->root);
  free_arena(&a);
  if (w.failed) fmt_free_tree(tree);
  return !w.failed;
}

void fmt_free_tree(fmt_tree *tree) {
  free(tree->nodes);
  free(tree->values);
  free(tree->pool);
  memset(tree, 0, sizeof *tree);
}
