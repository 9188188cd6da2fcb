-- title: 报告与自评表不一致之处
-- grain: document_key, item_no, measure
-- by: document
-- columns:
--   document_key | 文档 | | 内容的SHA-256
--   file_name | 文件名 | |
--   year | 年度 | | 没有年度的表为空
--   item_no | 项目序号 | | 整份报告的合计为空
--   measure | 核对内容 | | 与“自评报告与自评表核对”相同
--   item_name | 报告中的名称 | |
--   form_ordinal | 表序号 | |
--   report_value | 报告所写 | |
--   form_value | 表中所填 | |
--   row_sum_value | 各行之和 | |
--   difference | 相差 | | 报告减表（或减各行之和）
--   odd_one | 与另外两者不同的 | | 报告、表中总得分、表中执行率、各表之和或各行之和
--   location | 出处 | |
with reconciliation as (
    select * from report_reconciliation
),

-- Rows that do not add up to a total on which report and form agree are a disagreement, too.
final as (
    select document_key, file_name, year, item_no, measure, item_name, form_ordinal, report_value, form_value, row_sum_value, difference, odd_one, location
    from reconciliation
    where verdict = '不一致' or odd_one = '各行之和'
)

select * from final order by file_name, document_key, item_no nulls first, measure
