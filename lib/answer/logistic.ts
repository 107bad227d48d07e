/** Coefficients of a logistic regression, with what its log-odds are stretched and shifted by afterwards. */
interface LogisticModel<Name extends string> {
  readonly intercept: number;
  readonly weights: Readonly<Record<Name, number>>;
  readonly calibration: { readonly slope: number; readonly shift: number };
}

/** Calibrated log-odds. */
export function logOdds<Name extends string>(
  model: LogisticModel<Name>,
  features: Readonly<Record<Name, number>>,
): number {
  let logit = model.intercept;
  for (const name of Object.keys(model.weights) as Name[]) logit += model.weights[name] * features[name];
  return model.calibration.slope * logit + model.calibration.shift;
}

export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));
