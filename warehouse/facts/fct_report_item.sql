-- title: 自评报告中的项目
-- grain: document_key, item_no
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   item_no | 项目序号 | |
--   name | 项目名称 | |
--   document_no | 预算文号 | |
--   amount_yuan | 金额 | 元 |
--   executed_yuan | 执行 | 元 |
--   rate_pct | 执行率 | % |
--   rate_scale | 执行率小数位 | |
--   score | 自评得分 | 分 |
--   grade | 评价等级 | |
--   evaluation_key | 自评表 | | 文档与表序号；没有对应的表时为空
--   form_ordinal | 表序号 | |
--   location | 出处 | |
--   cells | 原文 | |
select i.document_key, i.item_no, i.name, i.document_no, i.amount_yuan, i.executed_yuan, i.rate_pct, i.rate_scale, i.score, i.grade,
       m.evaluation_key, m.form_ordinal, i.location, i.cells
from stg_report_item as i
left join stg_report_match as m on m.document_key = i.document_key and m.item_no = i.item_no
order by document_key, item_no
