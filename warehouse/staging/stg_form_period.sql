-- title: 自评表是全年的还是年中的
-- grain: evaluation_key
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   is_interim | 年中表 | | 半年、季度或截至某月的表，不计入全年汇总
select evaluation_key, coalesce(speaks_of_part_year(concat(title, cell_text(cells, 'title_year'))), false) as is_interim
from stg_evaluation
order by evaluation_key
