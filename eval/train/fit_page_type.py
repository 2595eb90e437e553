"""Fits the page type model: multinomial logistic regression (xgboost's linear booster) over what page-type.ts exported.

  python3 fit_page_type.py FOLDER [--part=tuning]

FOLDER holds page-types.json: {features, types, rows: [{values, type, weight, part, set}]}. Writes page-type-model.json and prints how often the
likeliest type is right, page by page, on each part of the typed set, with a model of the tuning part alone.
"""
import json
import sys

import numpy as np
import xgboost as xgb

ROUNDS = 150
PARAMETERS = {
    'booster': 'gblinear', 'objective': 'multi:softprob', 'eta': 0.3, 'reg_lambda': 0.05, 'updater': 'coord_descent',
    'feature_selector': 'cyclic', 'nthread': 1, 'verbosity': 0, 'base_score': 0.5,
}


def fit(values, labels, weight, types):
    return xgb.train({**PARAMETERS, 'num_class': types}, xgb.DMatrix(values, labels, weight=weight), ROUNDS)


def main(folder):
    info = json.load(open(f'{folder}/page-types.json'))
    rows = info['rows']
    values = np.array([row['values'] for row in rows], dtype=float)
    labels = np.array([info['types'].index(row['type']) for row in rows])
    weight = np.array([row['weight'] for row in rows])
    part = np.array([row['part'] for row in rows])
    middle, spread = values.mean(0), values.std(0) + 1e-6
    scaled = (values - middle) / spread
    tuned = fit(scaled[part == 'tuning'], labels[part == 'tuning'], weight[part == 'tuning'], len(info['types']))
    guess = tuned.predict(xgb.DMatrix(scaled)).argmax(1)
    whole = weight == 1
    for side in ['tuning', 'check']:
        typed = whole & (part == side)
        print(f'{side}: {np.mean(guess[typed] == labels[typed]):.3f} of {typed.sum()} typed pages right')
        for number, name in enumerate(info['types']):
            mine = typed & (labels == number)
            print(f'  {name}: ' + ', '.join(f'{info["types"][other]} {np.sum(guess[mine] == other)}' for other in range(len(info['types']))))
        others = ~whole & (part == side) & np.array([row['set'] != 'wcxb' for row in rows])
        print(f'  other sets, all taken for articles: {np.mean(guess[others] == 0):.3f} of {others.sum()}')
    final = tuned if '--part=tuning' in sys.argv else fit(scaled, labels, weight, len(info['types']))
    dump = json.loads(final.get_dump(dump_format='json')[0])
    linear = np.array(dump['weight']).reshape(-1, len(info['types'])) / spread[:, None]
    bias = np.array(dump['bias']) - middle @ linear
    json.dump(
        {
            'bias': [float(f'{value:.4g}') for value in bias],
            'weights': {name: [float(f'{value:.3g}') for value in linear[at]] for at, name in enumerate(info['features'])},
        },
        open(f'{folder}/page-type-model.json', 'w'),
    )


main(sys.argv[1])
