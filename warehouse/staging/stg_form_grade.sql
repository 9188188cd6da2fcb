-- title: 总得分对应的等级
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   grade | 按总得分的等级 | | 界线属于上一等级
select e.evaluation_key, arg_max(l.grade, l.lower_score) as grade
from stg_evaluation as e
join stg_grade_line as l on l.evaluation_key = e.evaluation_key and l.lower_score <= e.total_score
group by e.evaluation_key
order by evaluation_key
