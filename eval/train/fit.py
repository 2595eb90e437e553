"""Fits the body model to exported rows: gradient-boosted trees (xgboost), checked by publisher and by source.

  python3 fit.py FOLDER

FOLDER holds what export-rows.ts wrote: rows.bin (float32 features), labels.bin (float32 label, weight, width a row), pages.json.
Writes model.json, scores-domain.bin and scores-source.bin (float32, each row's probability from a model that saw neither its publisher nor its
source), and predictions.json (invented rows with the model's own answers, for the test of the TypeScript inference).
"""
import json
import math
import sys
import zlib

import numpy as np
import xgboost as xgb

ROUNDS = 300
DEPTH = 4
BINS = 40
FOLDS = 5
BASE = 86
# A weight falls with the length of the text (sub-linear: one long block is one decision) and with the length of its page.
LENGTH_POWER = 0.7
PAGE_POWER = 0.6
SOURCES = {'wcxb': 1.0, 'fundus': 1.5, 'trafilatura': 1.0, 'readability': 0.5}
PARAMETERS = {
    'objective': 'binary:logistic', 'max_depth': DEPTH, 'eta': 0.07, 'tree_method': 'hist', 'max_bin': 64, 'nthread': 2,
    'min_child_weight': 8, 'subsample': 0.8, 'colsample_bytree': 0.5, 'reg_lambda': 4, 'seed': 1, 'base_score': 0.5,
}


def load(folder):
    info = json.load(open(f'{folder}/pages.json'))
    rows = np.fromfile(f'{folder}/rows.bin', dtype=np.float32).reshape(-1, len(info['features']))
    labels = np.fromfile(f'{folder}/labels.bin', dtype=np.float32).reshape(-1, 3)
    page = np.repeat(np.arange(len(info['pages'])), [p['segments'] for p in info['pages']])
    return info, rows, labels, page


def weigh(pages, labels, page):
    weight = np.maximum(labels[:, 2], 1) ** LENGTH_POWER * labels[:, 1]
    per_page = np.bincount(page, weight, len(pages))
    factor = np.array([SOURCES.get(p['set'], 1.0) for p in pages]) / np.maximum(per_page, 1) ** PAGE_POWER
    weight = weight * factor[page]
    return weight / weight[weight > 0].mean()


def edges_of(values, weight):
    """Bin edges at weighted quantiles, rounded to three digits: few characters in the package."""
    distinct, inverse = np.unique(values, return_inverse=True)
    if len(distinct) < 2:
        return []
    if len(distinct) <= BINS:
        edges = (distinct[1:] + distinct[:-1]) / 2
    else:
        mass = np.bincount(inverse, weight)
        middle = (np.cumsum(mass) - mass / 2) / mass.sum()
        cut = np.unique(np.searchsorted(middle, np.linspace(0, 1, BINS + 1)[1:-1]))
        cut = cut[(cut > 0) & (cut < len(distinct))]
        edges = (distinct[cut] + distinct[cut - 1]) / 2
    return sorted({float(f'{edge:.3g}') for edge in edges})


def to_bins(rows, edges):
    bins = np.empty(rows.shape, dtype=np.float32)
    for column, list_ in enumerate(edges):
        bins[:, column] = np.searchsorted(np.array(list_), rows[:, column].astype(np.float64), side='right')
    return bins


def fit(bins, labels, weight, chosen):
    used = chosen & (weight > 0)
    return xgb.train(PARAMETERS, xgb.DMatrix(bins[used], labels[used, 0], weight=weight[used]), ROUNDS)


def predict(booster, bins):
    return booster.predict(xgb.DMatrix(bins))


def cross(bins, labels, weight, groups, held_out, name):
    scores = np.zeros(len(weight), dtype=np.float32)
    for group in held_out:
        mine = groups == group
        scores[mine] = predict(fit(bins, labels, weight, ~mine), bins[mine])
        print(f'  {name} without {group}', flush=True)
    return scores


def complete(node, depth):
    """A tree as complete: an early leaf becomes splits that both lead to it."""
    if depth == 0:
        return [], [node['leaf']]
    if 'leaf' in node:
        inner, leaves = complete(node, depth - 1)
        return [(0, 0)] + interleave(inner, inner), leaves + leaves
    by_id = {child['nodeid']: child for child in node['children']}
    left, left_leaves = complete(by_id[node['yes']], depth - 1)
    right, right_leaves = complete(by_id[node['no']], depth - 1)
    return [(int(node['split'][1:]), math.ceil(node['split_condition']))] + interleave(left, right), left_leaves + right_leaves


def interleave(left, right):
    """Level by level: the left half of each level, then the right."""
    out, at, width = [], 0, 1
    while at < len(left):
        out += left[at:at + width] + right[at:at + width]
        at += width
        width *= 2
    return out


def digit(value):
    code = value + 40
    return chr(code + 1 if code >= 92 else code)


def encode(booster):
    trees = [complete(json.loads(text), DEPTH) for text in booster.get_dump(dump_format='json')]
    leaves = [leaf for _, list_ in trees for leaf in list_]
    smallest, largest = min(leaves), max(leaves)
    step = float(f'{(largest - smallest) / (BASE * BASE - 1):.4g}')
    smallest = float(f'{smallest:.4g}')
    text = []
    for splits, list_ in trees:
        for feature, first_right in splits:
            text.append(digit(feature) + digit(first_right))
        for leaf in list_:
            number = min(BASE * BASE - 1, max(0, round((leaf - smallest) / step)))
            text.append(digit(number // BASE) + digit(number % BASE))
    return {'smallest': smallest, 'step': step}, ''.join(text)


def invent(edges, count):
    """Rows inside and outside the edges, none of any page."""
    random = np.random.default_rng(7)
    rows = [[float(f'{random.uniform(min(e) - 0.5, max(e) + 0.5):.3f}') if e else 0.0 for e in edges] for _ in range(count)]
    return np.array(rows, dtype=np.float32)


def option(name):
    return next((arg.split('=')[1] for arg in sys.argv if arg.startswith(f'--{name}=')), None)


def main(folder):
    info, rows, labels, page = load(folder)
    pages = info['pages']
    weight = weigh(pages, labels, page)
    sample = np.random.default_rng(2).random(len(weight)) < 0.25
    edges = [edges_of(rows[sample, column], weight[sample]) for column in range(rows.shape[1])]
    bins = to_bins(rows, edges)
    if '--final-only' not in sys.argv:
        fold = np.array([zlib.crc32(('f' + p['publisher']).encode()) % FOLDS for p in pages])[page]
        cross(bins, labels, weight, fold, range(FOLDS), 'publishers').tofile(f'{folder}/scores-domain.bin')
        source = np.array([p['set'] for p in pages])[page]
        cross(bins, labels, weight, source, sorted(set(source)), 'source').tofile(f'{folder}/scores-source.bin')
    part, without = option('part'), option('without')
    unseen = {p['publisher'] for p in pages if p['set'] == without}
    learned = [part in (None, p['part']) and p['set'] != without and p['publisher'] not in unseen for p in pages]
    booster = fit(bins, labels, weight, np.array(learned)[page])
    leaf, text = encode(booster)
    model = {'bias': 0, 'depth': DEPTH, 'edges': dict(zip(info['features'], edges)), 'leaf': leaf, 'trees': text}
    json.dump(model, open(f'{folder}/model.json', 'w'))
    invented = invent(edges, 20000)
    answers = predict(booster, to_bins(invented, edges))
    # Forty of them, from the surest no to the surest yes.
    spread = np.argsort(answers)[np.linspace(0, len(answers) - 1, 40).astype(int)]
    invented, answers = invented[spread], answers[spread]
    json.dump([{'row': [float(f'{v:.3f}') for v in row], 'score': float(f'{score:.5f}')} for row, score in zip(invented, answers)], open(f'{folder}/predictions.json', 'w'))


main(sys.argv[1])
