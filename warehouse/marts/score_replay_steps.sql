-- title: 总得分逐项重算
-- grain: evaluation_key, step_no
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   step_no | 步骤 | | 0 为资金，其余为指标行
--   row_no | 指标行 | | 资金为空
--   name | 计分项 | | 三级指标或资金
--   weight | 分值 | 分 |
--   stated_score | 自评得分 | 分 |
--   replayed_score | 重算得分 | 分 | 无法重算的等于自评得分
--   difference | 差额 | 分 | 自评得分－重算得分
--   component | 差额性质 | | agree 相符、rule 计分规则、no_indicator 没有指标而得分、rounding 取整、undetermined 无法重算
--   basis | 依据 | |
--   document_key | 文档 | | 内容的SHA-256
--   project_name | 项目名称 | |
--   year | 年度 | |
--   location | 出处 | |
select s.evaluation_key, s.step_no, s.row_no, s.name, s.weight, s.stated_score, s.replayed_score, s.difference, s.component, s.basis, e.document_key,
       e.project_name, e.year, s.location
from fct_score_replay as s
join fct_evaluation as e on e.evaluation_key = s.evaluation_key
order by s.evaluation_key, s.step_no
