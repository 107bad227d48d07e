"""One way to go down for all the models: AdamW, a warm-up, then linearly to almost nothing, gradients clipped."""
import torch

LEAST_RATE, MOST_GRADIENT = 0.02, 1.0


class Descent:
    def __init__(self, groups, steps, warm_up, **options):
        self.parameters = [parameter for group in groups for parameter in group["params"]]
        self.optimizer = torch.optim.AdamW(groups, **options)
        rate = lambda step: min((step + 1) / warm_up, max(LEAST_RATE, 1 - step / steps))
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, rate)

    def step(self, error):
        error.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, MOST_GRADIENT)
        self.optimizer.step()
        self.schedule.step()
        self.optimizer.zero_grad()
