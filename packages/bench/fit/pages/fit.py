"""Fits the block model of @copydesk/boilerplate/html.

    python3 fit.py DUMP-FOLDER --check OUT.f32
    python3 fit.py DUMP-FOLDER --write MODEL-FOLDER

Three linear or boosted parts, each over scores of the part before on sites that it has not seen:
    names   logistic regression over the words in class names and ids around a block
    words   logistic regression over the words at a block's edges
    first   boosted trees over the block's features and both scores
    second  boosted trees over the same and the first scores of the blocks around, for blocks that are in doubt
Trees may be fitted in bags: each bag sees a share of the features, and the score is the mean over the bags.
--check writes the scores of a three-fold validation over sites, one for each block; --write fits on all sites and
writes the weights as the package ships them.
"""
import hashlib
import json
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

FOLDS = 3
MIN_SITES = 4
# Weaker linear weights are left out of what ships.
SMALLEST_WEIGHT = 0.08
NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4]
NEAR, WIDE = 12, 40
# As in judge-blocks.ts: a block that is as unlikely by its first score is not looked at again.
HOPELESS = -4.5


def load(folder):
    with open(f"{folder}/blocks.jsonl") as lines:
        head = json.loads(next(lines))
        rows = [json.loads(line) for line in lines]
    x = np.fromfile(f"{folder}/features.f32", dtype=np.float32).reshape(len(rows), len(head["features"]))
    return head, x, rows


def fold_of(site, salt, folds=FOLDS):
    return int(hashlib.md5((salt + site).encode()).hexdigest(), 16) % folds


def vocabulary(rows, index, field):
    """Tokens that stand on enough sites."""
    sites = {}
    for i in index:
        for token in rows[i][field]:
            sites.setdefault(token, set()).add(rows[i]["site"])
    return {t: n for n, t in enumerate(sorted(t for t, s in sites.items() if len(s) >= MIN_SITES))}


def matrix(rows, index, field, vocab):
    pointers, columns = [0], []
    for i in index:
        columns.extend(sorted(vocab[t] for t in rows[i][field] if t in vocab))
        pointers.append(len(columns))
    return csr_matrix((np.ones(len(columns), dtype=np.float32), columns, pointers), shape=(len(index), len(vocab)))


class Linear:
    def __init__(self, field, strength):
        self.field, self.strength = field, strength

    def fit(self, data, index):
        self.vocab = vocabulary(data.rows, index, self.field)
        m = matrix(data.rows, index, self.field, self.vocab)
        lr = LogisticRegression(C=self.strength, max_iter=200, solver="liblinear", tol=0.01, random_state=1)
        lr.fit(m, data.y[index], sample_weight=data.w[index])
        # Two decimals are what the shipped weights have.
        self.weights, self.bias = np.round(lr.coef_[0], 2), round(float(lr.intercept_[0]), 2)
        return self

    def score(self, data, index):
        return matrix(data.rows, index, self.field, self.vocab) @ self.weights + self.bias


class Trees:
    """Bags of boosted trees, each over its own choice of a share of the columns."""

    def __init__(self, extra, bags, share, **settings):
        self.extra, self.bags, self.share, self.settings = extra, bags, share, settings

    def columns(self, data, index):
        return np.hstack([data.x[index], self.extra(data, index)]).astype(np.float32)

    def fit(self, data, index):
        x = self.columns(data, index)
        random = np.random.RandomState(3)
        self.models = []
        for _ in range(self.bags):
            chosen = np.sort(random.choice(x.shape[1], int(x.shape[1] * self.share), replace=False))
            model = HistGradientBoostingClassifier(random_state=1, early_stopping=False, **self.settings)
            self.models.append((chosen, model.fit(x[:, chosen], data.y[index], sample_weight=data.w[index])))
        return self

    def score(self, data, index):
        if len(index) == 0:
            return np.zeros(0)
        x = self.columns(data, index)
        return np.mean([model.decision_function(x[:, chosen]) for chosen, model in self.models], axis=0)


class Data:
    def __init__(self, head, x, rows):
        self.head, self.x, self.rows = head, x, rows
        share = np.array([r["share"] for r in rows])
        self.y = (share >= 0.5).astype(int)
        gold = np.array([r["goldLength"] for r in rows])
        length = np.array([r["length"] for r in rows])
        pages = {}
        for r in rows:
            pages[r["page"]] = pages.get(r["page"], 0) + 1
        count = np.array([pages[r["page"]] for r in rows])
        # A page weighs the same whatever its length; a short block weighs something, for it spoils an exact text too.
        self.w = np.minimum(length / np.maximum(gold, 500), 1) + 0.02 + 1.5 / count
        self.w *= np.where((share > 0.15) & (share < 0.85), 0.3, 1.0)
        self.w /= self.w.mean()
        self.names_score = np.zeros(len(rows))
        self.words_score = np.zeros(len(rows))
        self.first_score = np.zeros(len(rows))
        self.length = length
        self.keys = np.array([r["keys"] for r in rows], dtype=np.int64)
        self.heading = np.array([r["heading"] for r in rows])
        edges = [i for i in range(len(rows)) if i == 0 or rows[i]["page"] != rows[i - 1]["page"]]
        self.spans = list(zip(edges, edges[1:] + [len(rows)]))
        self.sites = np.array([r["site"] for r in rows])


def around(data):
    """What measureContext of the package puts, in its order."""
    p = 1 / (1 + np.exp(-data.first_score))
    out = np.zeros((len(p), len(data.head["context"])), dtype=np.float32)
    for a, b in data.spans:
        q, n = p[a:b], b - a
        lengths = data.length[a:b].astype(float)
        weighted = np.concatenate([[0], np.cumsum(q * lengths)])
        covered = np.concatenate([[0], np.cumsum(lengths)])
        total = max(1, weighted[-1])
        at = np.arange(n)
        columns = [q]
        for by in NEIGHBOURS:
            shifted = np.full(n, -1.0)
            if by > 0 and n > by:
                shifted[:-by] = q[by:]
            if by < 0 and n > -by:
                shifted[-by:] = q[:by]
            columns.append(shifted)
        for reach in (NEAR, WIDE):
            low, high = np.maximum(0, at - reach), np.minimum(n, at + 1 + reach)
            columns.append((weighted[at] - weighted[low]) / np.maximum(1, covered[at] - covered[low]))
            columns.append((weighted[high] - weighted[at + 1]) / np.maximum(1, covered[high] - covered[at + 1]))
        columns += [weighted[at] / total, np.full(n, total), np.full(n, q.max())]
        heading = data.heading[a:b]
        columns.append(np.where(heading >= 0, q[np.maximum(heading, 0)], -1))
        for keys in data.keys[a:b].T:
            _, inverse = np.unique(keys, return_inverse=True)
            kept = np.bincount(inverse, q * lengths)[inverse]
            rest = np.bincount(inverse, lengths)[inverse] - lengths
            columns.append(np.where(rest > 0, (kept - q * lengths) / np.maximum(1, rest), -1))
            columns.append(kept / total)
        out[a:b] = np.stack(columns, axis=1)
    return out


def scores(data, index):
    return np.column_stack([data.names_score[index], data.words_score[index]])


def both(data, index):
    return np.hstack([scores(data, index), data.around[index]])


SETTINGS = dict(max_leaf_nodes=12, min_samples_leaf=40, l2_regularization=5.0)
FIRST = dict(bags=1, share=1, max_iter=120, learning_rate=0.08, **SETTINGS)
SECOND = dict(bags=4, share=0.5, max_iter=50, learning_rate=0.12, **SETTINGS)


def unseen(data, index, make, target, salt):
    """Scores for the rows of index, each by a model that has not seen its site."""
    folds = np.array([fold_of(s, salt, 3) for s in data.sites[index]])
    for fold in range(FOLDS):
        inside, outside = index[folds != fold], index[folds == fold]
        if len(outside):
            target[outside] = make().fit(data, inside).score(data, outside)


def without_doubtful_pages(data, train):
    """Pages whose gold has little of what a model of other sites takes for body were cut short when they were labelled."""
    weights = data.w.copy()
    member = np.zeros(len(weights), dtype=bool)
    member[train] = True
    for a, b in data.spans:
        if not member[a]:
            continue
        kept = data.first_score[a:b] > 0
        y, length = data.y[a:b] == 1, data.length[a:b]
        common, either = length[kept & y].sum(), length[kept | y].sum()
        if either > 0 and common / either < 0.4:
            weights[a:b] *= 0.2
    return weights


def fit_all(data, train, test):
    """Fits the parts on train, and fills the scores of test. Returns the parts and the last scores of test."""
    parts = {}
    for name, target, strength in (("names", data.names_score, 0.03), ("words", data.words_score, 0.03)):
        make = lambda: Linear(name, strength)
        unseen(data, train, make, target, name)
        parts[name] = make().fit(data, train)
        target[test] = parts[name].score(data, test)
    make = lambda: Trees(scores, **FIRST)
    unseen(data, train, make, data.first_score, "first")
    parts["first"] = make().fit(data, train)
    data.first_score[test] = parts["first"].score(data, test)
    weights = data.w
    data.w = without_doubtful_pages(data, train)
    data.around = around(data)
    doubtful = data.first_score >= HOPELESS
    parts["second"] = Trees(both, **SECOND).fit(data, train[doubtful[train]])
    data.w = weights
    return parts, np.where(doubtful[test], parts["second"].score(data, test), data.first_score[test])


def report(name, data, index, score):
    p = 1 / (1 + np.exp(-score))
    y, w = data.y[index], data.w[index]
    loss = -np.average(np.where(y == 1, np.log(p + 1e-9), np.log(1 - p + 1e-9)), weights=w)
    print(f"{name}: weighted log loss {loss:.4f}, error {np.average((p > 0.5) != y, weights=w):.4f}")


def check(data, out):
    final = np.zeros(len(data.rows), dtype=np.float32)
    data.first_all = np.zeros(len(data.rows))
    folds = np.array([fold_of(s, "outer") for s in data.sites])
    for fold in range(FOLDS):
        train, test = np.where(folds != fold)[0], np.where(folds == fold)[0]
        _, final[test] = fit_all(data, train, test)
        for name, score in (("names", data.names_score), ("words", data.words_score), ("first", data.first_score)):
            report(f"fold {fold} {name}", data, test, score[test])
        report(f"fold {fold} second", data, test, final[test])
        data.first_all[test] = data.first_score[test]
    final.tofile(out)
    data.first_all.astype(np.float32).tofile(out + ".first")


def write_linear(folder, file, name, what, linear):
    pairs = sorted((t, linear.weights[n]) for t, n in linear.vocab.items())
    lines = [f"{linear.bias:.2f}"] + [f"{t} {w:.2f}" for t, w in pairs if abs(w) >= SMALLEST_WEIGHT]
    write_module(folder, file, name, what, lines)


def write_trees(folder, file, name, what, names, trees):
    """The bias of the mean over the bags, then the trees, whose leaves are divided by the number of bags."""
    count = len(trees.models)
    bias = sum(float(model._baseline_prediction.ravel()[0]) for _, model in trees.models) / count
    lines = [f"{bias:.3f}"]
    for chosen, model in trees.models:
        own = [names[n] for n in chosen]
        lines += [" ".join(tree_tokens(own, predictor.nodes, count)) for (predictor,) in model._predictors]
    write_module(folder, file, name, what, lines)


def tree_tokens(names, nodes, count):
    tokens, waiting = [], [0]
    while waiting:
        node = nodes[waiting.pop()]
        if node["is_leaf"]:
            tokens.append(short(node["value"] / count, 3))
        else:
            tokens.append(f"{names[node['feature_idx']]}<={short(node['num_threshold'], 4)}")
            waiting += [node["right"], node["left"]]
    return tokens


def short(value, digits):
    return f"{float(f'{value:.{digits}g}'):.6f}".rstrip("0").rstrip(".").replace("-0.", "-.").removeprefix("0") or "0"


def write_module(folder, file, name, what, lines):
    text = "\n".join(lines).replace("\\", "\\\\").replace("`", "\\`")
    with open(f"{folder}/{file}.ts", "w") as out:
        out.write(f"/** {what} Fitted by packages/bench/fit/pages. */\nexport const {name} = `\n{text}\n`;\n")


def write(data, folder):
    rows = np.arange(len(data.rows))
    parts, _ = fit_all(data, rows, rows[:0])
    first = data.head["features"] + ["names", "words"]
    write_linear(folder, "name-weights", "NAME_WEIGHTS", "Log-odds of being body by the names of the elements around.", parts["names"])
    write_linear(folder, "word-weights", "WORD_WEIGHTS", "Log-odds of being body by the words at a block's edges.", parts["words"])
    write_trees(folder, "first-trees", "FIRST_TREES", "A block by itself and its surroundings.", first, parts["first"])
    write_trees(folder, "second-trees", "SECOND_TREES", "A block by how it and those around it were judged.", first + data.head["context"], parts["second"])


if __name__ == "__main__":
    folder, mode, target = sys.argv[1:4]
    data = Data(*load(folder))
    if mode == "--check":
        check(data, target)
    else:
        write(data, target)
