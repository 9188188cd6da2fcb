-- title: 资金行
-- grain: evaluation_key, fund_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   fund_no | 资金行号 | |
--   fund_kind | 资金类别 | |
--   label | 行名 | | 表中所印
--   is_current | 是否现行 | |
--   initial_yuan | 年初预算数 | 元 |
--   annual_yuan | 全年预算数 | 元 |
--   executed_yuan | 全年执行数 | 元 |
--   execution_rate_pct | 执行率 | % | 全年执行数÷全年预算数
--   weight | 分值 | 分 |
--   rate_pct | 表中执行率 | % |
--   rate_scale | 执行率小数位 | |
--   rate_raw | 执行率原文 | |
--   score | 得分 | 分 |
--   subject | 对象 | | funds.资金类别
--   location | 出处 | |
--   initial_location | 年初预算出处 | |
--   annual_location | 全年预算出处 | |
--   executed_location | 全年执行出处 | |
--   rate_location | 执行率出处 | |
--   score_location | 得分出处 | |
--   cells | 原文 | |
select f.evaluation_key, f.fund_no, f.fund_kind, f.label, e.is_current, f.initial_yuan, f.annual_yuan, f.executed_yuan,
       pct(f.executed_yuan, f.annual_yuan) as execution_rate_pct, f.weight, f.rate_pct, f.rate_scale, f.rate_raw, f.score,
       'funds.' || f.fund_kind as subject, f.location, coalesce(cell_at(f.cells, 'initial'), f.location) as initial_location,
       coalesce(cell_at(f.cells, 'annual'), f.location) as annual_location, coalesce(cell_at(f.cells, 'executed'), f.location) as executed_location,
       coalesce(cell_at(f.cells, 'rate'), f.location) as rate_location, coalesce(cell_at(f.cells, 'score'), f.location) as score_location, f.cells
from stg_fund as f
join fct_evaluation as e on e.evaluation_key = f.evaluation_key
order by evaluation_key, fund_no
